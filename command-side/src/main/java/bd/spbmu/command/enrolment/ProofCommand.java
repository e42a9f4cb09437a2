package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What an enrolment is told of the sources that are to confirm it. */
sealed interface ProofCommand extends Command {

    /**
     * Notes once how far the sources have confirmed the enrolment; answers how far they have by now.
     *
     * @param place upazila the person is counted in
     */
    record JudgeProof(
            @TargetAggregateIdentifier EnrolmentId enrolment,
            PlaceCode place,
            Set<Source> awaited,
            Set<Source> outdated)
            implements ProofCommand {

        public JudgeProof {
            awaited = Set.copyOf(awaited);
            outdated = Set.copyOf(outdated);
        }

        @Override
        public Set<Role> allowedTo() {
            return EnrolmentRoles.ENROL;
        }

        @Override
        public Optional<PlaceCode> scopePlace() {
            return Optional.of(place);
        }
    }

    /** A source has answered. */
    record TakeAnswer(
            @TargetAggregateIdentifier EnrolmentId enrolment,
            Source source,
            VerificationId verification,
            Outcome outcome,
            boolean outdated)
            implements ProofCommand {

        /** Answers are brought by the registry itself. */
        @Override
        public Set<Role> allowedTo() {
            return Set.of();
        }
    }
}
