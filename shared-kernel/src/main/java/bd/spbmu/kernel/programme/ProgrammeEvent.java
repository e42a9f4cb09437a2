package bd.spbmu.kernel.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.FiscalYear;
import bd.spbmu.kernel.Taka;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to a programme. Stored for ever: add records, never change one. */
public sealed interface ProgrammeEvent {

    ProgrammeCode programme();

    /**
     * @param serial its place in the published list of its payment mode, from 1
     * @param ministries one or two, in the order printed
     */
    @EventType("programme.defined.v1")
    record ProgrammeDefined(
            ProgrammeCode programme, int serial, Bilingual name, List<MinistryCode> ministries, PaymentMode mode)
            implements ProgrammeEvent {

        public ProgrammeDefined {
            ministries = List.copyOf(ministries);
        }
    }

    /**
     * What a document published about a programme for a fiscal year.
     *
     * @param beneficiaries persons, absent where the document leaves the cell empty (absent is not zero)
     */
    @EventType("programme.figures-published.v1")
    record ProgrammeFiguresPublished(
            ProgrammeCode programme,
            FiscalYear year,
            @Nullable Long beneficiaries,
            Taka budget,
            String source) implements ProgrammeEvent {}

    @EventType("programme.benefit-rule-adopted.v1")
    record BenefitRuleAdopted(ProgrammeCode programme, BenefitRule rule) implements ProgrammeEvent {}

    /** The programme has no MIS and needs one. */
    @EventType("programme.mis-wanted.v1")
    record MisWanted(ProgrammeCode programme, Bilingual note, String source) implements ProgrammeEvent {}
}
