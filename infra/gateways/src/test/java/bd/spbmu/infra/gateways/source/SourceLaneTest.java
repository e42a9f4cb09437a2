package bd.spbmu.infra.gateways.source;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.verification.SourceAnswer;
import bd.spbmu.command.verification.SourceAnswer.Said;
import bd.spbmu.command.verification.SourceAnswer.Unknown;
import bd.spbmu.command.verification.VerificationCommand;
import bd.spbmu.command.verification.VerificationCommand.GiveUp;
import bd.spbmu.command.verification.VerificationCommand.RecordAnswer;
import bd.spbmu.command.verification.VerificationSubjects.Subject;
import bd.spbmu.infra.gateways.OpenSeals;
import bd.spbmu.infra.sandbox.source.Fault;
import bd.spbmu.infra.sandbox.source.SandboxSources;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.Person;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.UnknownReason;
import bd.spbmu.kernel.verification.VerificationId;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SourceLaneTest {

    private static final VerificationPace PACE = new VerificationPace(
            true,
            Duration.ofMillis(50),
            Duration.ofMinutes(2),
            Duration.ofSeconds(5),
            Duration.ofMinutes(15),
            Duration.ofDays(7),
            100);
    private static final PlaceCode PLACE = PlaceCode.of("554994");

    private final Hands clock = new Hands();
    private final JdbcClient database = Store.fresh();
    private final QuestionQueue queue = new QuestionQueue(database, PACE, clock);
    private final OpenSeals seals = new OpenSeals();
    private final Map<BeneficiaryId, Subject> people = new HashMap<>();
    private final List<VerificationCommand> sent = new CopyOnWriteArrayList<>();
    private SandboxSources sandbox;
    private boolean agreed = true;

    @BeforeEach
    void open() throws IOException {
        sandbox = new SandboxSources(0, "s", null);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void every_question_is_asked_and_its_answer_recorded_once() {
        List<VerificationId> ids = List.of(queued("4912345678901"), queued("4912345678908"), queued("4912345678909"));
        untilIdle(lane());
        assertThat(sent).hasSize(3).allSatisfy(command -> assertThat(command).isInstanceOf(RecordAnswer.class));
        assertThat(ids.stream().map(this::outcome))
                .containsExactly(Outcome.VERIFIED, Outcome.MISMATCH, Outcome.NOT_FOUND);
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void silence_is_recorded_as_unknown_and_asked_again_later() {
        VerificationId id = queued("4912345678901");
        sandbox.fail("nid", Fault.DOWN);
        untilIdle(lane());
        assertThat(answer(id)).isEqualTo(new Unknown(UnknownReason.SOURCE_DOWN));
        assertThat(queue.waiting()).isEqualTo(1);
        sandbox.behave();
        untilIdle(lane());
        assertThat(sent).as("not before its pause is over").hasSize(1);
        clock.turn(Duration.ofSeconds(10));
        untilIdle(lane());
        assertThat(outcome(id)).isEqualTo(Outcome.VERIFIED);
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void whoever_was_killed_in_the_middle_is_followed_by_the_next() {
        VerificationId id = queued("4912345678901");
        assertThat(queue.lease(Source.NID, 10, PACE.lease())).hasSize(1);
        assertThat(lane().round()).as("the lease still holds").isFalse();
        clock.turn(PACE.lease().plusSeconds(1));
        untilIdle(lane());
        assertThat(outcome(id)).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_question_without_an_answer_for_long_is_given_up() {
        VerificationId id = queued("4912345678901");
        sandbox.fail("nid", Fault.WRONG_SCHEMA);
        clock.turn(PACE.giveUpAfter().plusDays(1));
        untilIdle(lane());
        assertThat(sent.getLast()).isEqualTo(new GiveUp(id, UnknownReason.NOT_UNDERSTOOD, 0));
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void of_an_erased_person_nothing_is_asked() {
        BeneficiaryId person = person("4912345678901");
        VerificationId id = queued(person);
        seals.destroy(person.value());
        untilIdle(lane());
        assertThat(sent).containsExactly(new GiveUp(id, UnknownReason.ERASED, 0));
        assertThat(sandbox.asked("nid")).isZero();
    }

    @Test
    void without_an_agreement_nobody_is_asked_and_nothing_is_verified() {
        VerificationId id = queued("4912345678901");
        agreed = false;
        untilIdle(lane());
        assertThat(sent).containsExactly(new GiveUp(id, UnknownReason.NO_AGREEMENT, 0));
        assertThat(sandbox.asked("nid")).isZero();
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void single_questions_go_before_those_of_a_run() {
        BeneficiaryId person = person("4912345678901");
        VerificationId bulk = new VerificationId(UUID.randomUUID());
        queue.add(bulk, person, Source.NID, true);
        VerificationId single = queued(person);
        assertThat(queue.lease(Source.NID, 1, PACE.lease()))
                .extracting(QueuedQuestion::verification)
                .containsExactly(single);
    }

    @Test
    void a_question_queued_twice_is_asked_once() {
        BeneficiaryId person = person("4912345678901");
        VerificationId id = queued(person);
        queue.add(id, person, Source.NID, false);
        untilIdle(lane());
        assertThat(sandbox.asked("nid")).isEqualTo(1);
    }

    private SourceLane lane() {
        SourceSettings.Line line = new SourceSettings.Line(
                sandbox.url("nid"),
                "s",
                Duration.ofSeconds(5),
                4,
                1000,
                1,
                Duration.ofSeconds(30),
                Duration.ZERO,
                Duration.ZERO);
        HttpSource source = new HttpSource(
                Source.NID, new IdentityWire(), line, new Memory(database, clock), new PlainIndex(), clock);
        return new SourceLane(
                source, 4, queue, asked -> agreed, ids -> people, new Questions(seals), commands(), PACE, clock);
    }

    private CommandGateway commands() {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        for (Class<?> type : List.of(RecordAnswer.class, GiveUp.class)) {
            bus.subscribe(type.getName(), command -> sent.add((VerificationCommand) command.getPayload()));
        }
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    private static void untilIdle(SourceLane lane) {
        boolean more = true;
        while (more) {
            more = lane.round();
        }
    }

    private Outcome outcome(VerificationId id) {
        return ((Said) answer(id)).outcome();
    }

    private SourceAnswer answer(VerificationId id) {
        return sent.reversed().stream()
                .filter(command -> command.verification().equals(id))
                .map(command -> ((RecordAnswer) command).answer())
                .findFirst()
                .orElseThrow();
    }

    private VerificationId queued(String nid) {
        return queued(person(nid));
    }

    private VerificationId queued(BeneficiaryId person) {
        VerificationId id = new VerificationId(UUID.randomUUID());
        queue.add(id, person, Source.NID, false);
        return id;
    }

    private BeneficiaryId person(String nid) {
        BeneficiaryId id = new BeneficiaryId(UUID.randomUUID());
        Sealed text = seals.seal(id.value(), PersonalField.NAME_BN, Somebody.NAME);
        Person person = new Person(
                text,
                null,
                seals.seal(id.value(), PersonalField.MOTHER, Somebody.MOTHER),
                seals.seal(id.value(), PersonalField.FATHER, Somebody.FATHER),
                seals.seal(id.value(), PersonalField.BIRTH_DATE, Somebody.BORN.toString()),
                Somebody.BORN.getYear(),
                text,
                text,
                Gender.FEMALE,
                text,
                text,
                PLACE,
                text,
                PLACE,
                text,
                null,
                null,
                null);
        HeldIdentifier held = new HeldIdentifier(
                IdentifierType.NID,
                IdentityId.of("0123456789abcdef0123456789abcdef"),
                nid.length(),
                seals.seal(id.value(), PersonalField.IDENTIFIER, nid));
        people.put(id, new Subject(person, List.of(held), null));
        return id;
    }
}
