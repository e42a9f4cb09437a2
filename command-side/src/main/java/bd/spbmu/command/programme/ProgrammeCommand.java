package bd.spbmu.command.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.FiscalYear;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything a {@link Programme} can be told. */
sealed interface ProgrammeCommand extends CatalogueCommand {

    /**
     * @param serial its place in the published list of its payment mode, from 1
     * @param ministries one or two, in the order printed
     */
    record DefineProgramme(
            @TargetAggregateIdentifier ProgrammeCode programme,
            int serial,
            Bilingual name,
            List<MinistryCode> ministries,
            PaymentMode mode)
            implements ProgrammeCommand {

        public DefineProgramme {
            ministries = List.copyOf(ministries);
        }
    }

    /** @param beneficiaries persons, absent where the document leaves the cell empty */
    record PublishProgrammeFigures(
            @TargetAggregateIdentifier ProgrammeCode programme,
            FiscalYear year,
            @Nullable Long beneficiaries,
            Taka budget,
            String source)
            implements ProgrammeCommand {}

    record AdoptBenefitRule(@TargetAggregateIdentifier ProgrammeCode programme, BenefitRule rule)
            implements ProgrammeCommand {}

    /** Notes that the programme has no MIS and needs one. */
    record WantMis(@TargetAggregateIdentifier ProgrammeCode programme, Bilingual note, String source)
            implements ProgrammeCommand {}

    /** Asks whether it exists; changes nothing. */
    record ConfirmProgramme(@TargetAggregateIdentifier ProgrammeCode programme) implements ProgrammeCommand {

        /** What the catalogue has is public. */
        @Override
        public boolean openToAll() {
            return true;
        }

        @Override
        public Set<Role> allowedTo() {
            return EnumSet.allOf(Role.class);
        }
    }

    /** Asks what it pays; changes nothing. */
    record AskBenefitRules(@TargetAggregateIdentifier ProgrammeCode programme) implements ProgrammeCommand {

        @Override
        public Set<Role> allowedTo() {
            return EnumSet.allOf(Role.class);
        }
    }
}
