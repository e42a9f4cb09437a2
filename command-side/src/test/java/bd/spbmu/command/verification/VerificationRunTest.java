package bd.spbmu.command.verification;

import bd.spbmu.command.verification.VerificationRunCommand.FinishListing;
import bd.spbmu.command.verification.VerificationRunCommand.StartRun;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationRunEvent.VerificationRunListed;
import bd.spbmu.kernel.verification.VerificationRunEvent.VerificationRunStarted;
import bd.spbmu.kernel.verification.VerificationRunId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class VerificationRunTest {

    private static final VerificationRunId ID = VerificationRunId.of("3f2b8c1e-0d4a-4f6b-9c7d-1a2b3c4d5e6f");
    private static final ProgrammeCode PROGRAMME = ProgrammeCode.of("old-age-allowance");
    private static final ActorId MAKER = ActorId.of("maker");
    private static final VerificationRunStarted STARTED = new VerificationRunStarted(ID, PROGRAMME, Source.SIM, MAKER);

    private final FixtureConfiguration<VerificationRun> run = new AggregateTestFixture<>(VerificationRun.class);

    @Test
    void starts_once() {
        run.givenNoPriorActivity().when(start(Source.SIM)).expectEvents(STARTED);
        run.given(STARTED).when(start(Source.SIM)).expectNoEvents();
    }

    @Test
    void another_source_needs_another_id() {
        run.given(STARTED).when(start(Source.NID)).expectException(Refusal.class);
    }

    @Test
    void is_listed_once() {
        run.given(STARTED).when(new FinishListing(ID, 25)).expectEvents(new VerificationRunListed(ID, 25));
        run.given(STARTED, new VerificationRunListed(ID, 25))
                .when(new FinishListing(ID, 25))
                .expectNoEvents();
    }

    private static StartRun start(Source source) {
        return new StartRun(ID, PROGRAMME, source, MAKER);
    }
}
