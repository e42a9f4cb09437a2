package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CaseReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Every step an officer may take in an {@link OverlapCase}. */
sealed interface CaseCommand extends Command {

    CaseId overlap();

    Act act();

    @Override
    default Set<Role> allowedTo() {
        return Set.of(Role.OPERATOR, Role.FIELD_OFFICER);
    }

    @Override
    default boolean onlyByPerson() {
        return true;
    }

    @Override
    default Optional<ProgrammeCode> scopeProgramme() {
        return Optional.ofNullable(act().ground().programme());
    }

    @Override
    default Optional<PlaceCode> scopePlace() {
        return Optional.of(act().ground().place());
    }

    /** Who acts, why, and on what ground. */
    record Act(ActorId by, CaseReason reason, Ground ground) {}

    /**
     * What must lie in the officer's scope.
     *
     * @param programme absent while no benefit is at issue
     */
    record Ground(@Nullable ProgrammeCode programme, PlaceCode place) {}

    record NotifyBeneficiary(@TargetAggregateIdentifier CaseId overlap, AtIssue atIssue, Act act)
            implements CaseCommand {}

    record SuspendBenefit(@TargetAggregateIdentifier CaseId overlap, Act act) implements CaseCommand {}

    record ClearCase(@TargetAggregateIdentifier CaseId overlap, Act act) implements CaseCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.OPERATOR, Role.FIELD_OFFICER, Role.CHECKER);
        }
    }

    record ProposeCancellation(@TargetAggregateIdentifier CaseId overlap, Act act) implements CaseCommand {}

    record ApproveCancellation(@TargetAggregateIdentifier CaseId overlap, Act act) implements CaseCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.CHECKER);
        }
    }

    record LodgeAppeal(@TargetAggregateIdentifier CaseId overlap, Act act) implements CaseCommand {}

    record DecideAppeal(@TargetAggregateIdentifier CaseId overlap, boolean upheld, Act act) implements CaseCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.CHECKER);
        }
    }
}
