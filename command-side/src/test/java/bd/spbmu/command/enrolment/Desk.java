package bd.spbmu.command.enrolment;

import bd.spbmu.command.Everything;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.MovedEntitlements;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Enrols for tests of other slices. */
public final class Desk {

    public static final LocalDate JULY = Rules.JULY;

    private final Enrolments enrolments;
    private final MergedEntitlements entitlements;

    public Desk(CommandGateway commands, Beneficiaries beneficiaries, Clock clock) {
        enrolments = new Enrolments(commands, beneficiaries, new Everything(), clock);
        entitlements = new MergedEntitlements(commands);
    }

    public static List<Class<?>> aggregates() {
        return List.of(NamedEnrolment.class, Entitlements.class);
    }

    public static Object noRules() {
        return new NoRules();
    }

    public MovedEntitlements entitlements() {
        return entitlements;
    }

    public void enrol(EnrolmentId enrolment, BeneficiaryId beneficiary, ProgrammeCode programme) {
        enrolments.enrol(enrolment, beneficiary, programme, JULY);
    }

    public void end(EnrolmentId enrolment, LocalDate endsOn) {
        enrolments.end(enrolment, endsOn, EndReason.LEFT);
    }

    /** With whom it is now; empty when it is with nobody. */
    public Optional<BeneficiaryId> holder(BeneficiaryId named, EnrolmentId enrolment) {
        return entitlements.find(named, enrolment).map(MergedEntitlements.HeldStay::holder);
    }

    public Optional<BeneficiaryId> paidUnder(BeneficiaryId named, EnrolmentId enrolment) {
        return entitlements
                .find(named, enrolment)
                .map(held -> held.stay().begun().paidUnder());
    }

    public static List<Class<? extends Command>> steps() {
        return List.of(
                MoveCommand.CloseEntitlements.class,
                MoveCommand.TakeOverEntitlements.class,
                MoveCommand.GiveBackStays.class,
                MoveCommand.ReopenEntitlements.class);
    }

    private static final class NoRules implements ExclusionRules {

        @Override
        public Optional<RuleSetAdopted> inForceOn(LocalDate day) {
            return Optional.empty();
        }
    }
}
