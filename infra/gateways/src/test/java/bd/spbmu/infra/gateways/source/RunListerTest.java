package bd.spbmu.infra.gateways.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.verification.RunMembers;
import bd.spbmu.command.verification.RunMembers.Member;
import bd.spbmu.command.verification.VerificationCommand.RequestVerification;
import bd.spbmu.command.verification.VerificationRunCommand.FinishListing;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.kernel.verification.VerificationRunId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RunListerTest {

    private static final VerificationRunId RUN = new VerificationRunId(UUID.randomUUID());
    private static final ProgrammeCode PROGRAMME = ProgrammeCode.of("old-age-allowance");
    private static final int PERSONS = 25;
    private static final int PAGE = 10;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final VerificationPace PACE = new VerificationPace(
            true, Duration.ZERO, LEASE, Duration.ofSeconds(5), Duration.ofMinutes(15), Duration.ofDays(7), 100);

    private final List<Member> members = Stream.generate(
                    () -> new Member(new BeneficiaryId(UUID.randomUUID()), PlaceCode.of("554994")))
            .limit(PERSONS)
            .toList();
    private final Hands clock = new Hands();
    private final JdbcClient database = Store.fresh();
    private final RunQueue queue = new RunQueue(database, clock);
    private final QuestionQueue questions = new QuestionQueue(database, PACE, clock);
    private final List<RequestVerification> asked = new ArrayList<>();
    private final List<FinishListing> finished = new ArrayList<>();
    private int killAfter = Integer.MAX_VALUE;

    @BeforeEach
    void start() {
        queue.add(RUN, PROGRAMME, Source.SIM);
    }

    @Test
    void everybody_in_the_programme_is_asked_about() {
        untilListed();
        assertThat(asked)
                .hasSize(PERSONS)
                .allSatisfy(one -> assertThat(one.run()).isEqualTo(RUN));
        assertThat(finished).containsExactly(new FinishListing(RUN, PERSONS));
    }

    @Test
    void cut_off_in_the_middle_of_a_page_it_goes_on_and_counts_nobody_twice() {
        killAfter = 13;
        RunLister lister = lister();
        lister.round();
        assertThatThrownBy(lister::round).isInstanceOf(RuntimeException.class);
        assertThat(lister.round()).as("the lease still holds").isFalse();
        killAfter = Integer.MAX_VALUE;
        clock.turn(LEASE.plusSeconds(1));
        untilListed();
        assertThat(asked.stream().map(RequestVerification::verification).distinct())
                .hasSize(PERSONS);
        assertThat(finished).containsExactly(new FinishListing(RUN, PERSONS));
    }

    @Test
    void a_source_that_too_many_wait_for_is_listed_for_later() {
        List<VerificationId> waiting = Stream.generate(() -> new VerificationId(UUID.randomUUID()))
                .limit(PACE.mostWaiting())
                .toList();
        waiting.forEach(one -> questions.add(one, members.getFirst().beneficiary(), Source.SIM, false));

        untilListed();
        assertThat(asked).isEmpty();

        database.sql("DELETE FROM verification_question").update();
        clock.turn(PACE.firstRetry().plusSeconds(1));
        untilListed();
        assertThat(asked).hasSize(PERSONS);
    }

    @Test
    void a_run_started_twice_is_listed_once() {
        queue.add(RUN, PROGRAMME, Source.SIM);
        untilListed();
        assertThat(asked).hasSize(PERSONS);
    }

    private void untilListed() {
        RunLister lister = lister();
        boolean more = true;
        while (more) {
            more = lister.round();
        }
    }

    private RunLister lister() {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(RequestVerification.class.getName(), command -> {
            if (asked.size() >= killAfter) {
                throw new IllegalStateException("killed");
            }
            return asked.add((RequestVerification) command.getPayload());
        });
        bus.subscribe(FinishListing.class.getName(), command -> finished.add((FinishListing) command.getPayload()));
        return new RunLister(
                queue,
                questions,
                (programme, after) -> page(after == null ? 0 : Integer.parseInt(after)),
                DefaultCommandGateway.builder().commandBus(bus).build(),
                PACE);
    }

    private RunMembers.Page page(int from) {
        int to = Math.min(from + PAGE, PERSONS);
        return new RunMembers.Page(members.subList(from, to), to == PERSONS ? null : Integer.toString(to));
    }
}
