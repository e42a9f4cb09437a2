package bd.spbmu.command.verification;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationRunId;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything a {@link VerificationRun} can be told. */
public sealed interface VerificationRunCommand extends Command {

    VerificationRunId run();

    /** Asks one source about everybody who draws a programme now. */
    record StartRun(
            @TargetAggregateIdentifier VerificationRunId run, ProgrammeCode programme, Source source, ActorId by)
            implements VerificationRunCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.OPERATOR, Role.MAKER);
        }

        @Override
        public Optional<ProgrammeCode> scopeProgramme() {
            return Optional.of(programme);
        }
    }

    /** Everybody was asked about. */
    record FinishListing(@TargetAggregateIdentifier VerificationRunId run, int persons)
            implements VerificationRunCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of();
        }
    }
}
