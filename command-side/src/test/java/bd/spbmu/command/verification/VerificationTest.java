package bd.spbmu.command.verification;

import bd.spbmu.command.verification.SourceAnswer.Said;
import bd.spbmu.command.verification.SourceAnswer.Unknown;
import bd.spbmu.command.verification.VerificationCommand.GiveUp;
import bd.spbmu.command.verification.VerificationCommand.RecordAnswer;
import bd.spbmu.command.verification.VerificationCommand.RequestVerification;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.verification.ComparedField;
import bd.spbmu.kernel.verification.Evidence;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.SubjectHash;
import bd.spbmu.kernel.verification.UnknownReason;
import bd.spbmu.kernel.verification.VerificationEvent.IdentifierConfirmed;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationAnswered;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationGivenUp;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationRequested;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationUnanswered;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.kernel.verification.VerificationState;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final VerificationId ID = VerificationId.of("3f2b8c1e-0d4a-4f6b-9c7d-1a2b3c4d5e6f");
    private static final BeneficiaryId PERSON = BeneficiaryId.of("5a6b7c8d-0d4a-4f6b-9c7d-1a2b3c4d5e6f");
    private static final PlaceCode PLACE = PlaceCode.of("554994");
    private static final Evidence EVIDENCE = new Evidence(
            "EC-7", SubjectHash.of("0123456789abcdef0123456789abcdef"), Instant.parse("2026-07-01T06:00:00Z"));
    private static final VerificationRequested REQUESTED =
            new VerificationRequested(ID, PERSON, Source.NID, PLACE, Purpose.PAYMENT, null);

    private final FixtureConfiguration<Verification> verification = new AggregateTestFixture<>(Verification.class);

    @Test
    void notes_that_the_source_is_to_be_asked() {
        verification
                .givenNoPriorActivity()
                .when(request(Source.NID))
                .expectEvents(REQUESTED)
                .expectResultMessagePayload(VerificationState.WAITING);
    }

    @Test
    void the_same_request_again_tells_how_it_stands() {
        verification
                .given(REQUESTED, answered(Outcome.NOT_FOUND))
                .when(request(Source.NID))
                .expectNoEvents()
                .expectResultMessagePayload(VerificationState.NOT_FOUND);
    }

    @Test
    void another_question_needs_another_id() {
        verification.given(REQUESTED).when(request(Source.BRN)).expectException(Refusal.class);
    }

    @Test
    void keeps_what_the_source_said_and_its_evidence() {
        verification
                .given(REQUESTED)
                .when(said(Outcome.MISMATCH, ComparedField.BIRTH_DATE))
                .expectEvents(new VerificationAnswered(
                        ID, PERSON, Source.NID, Outcome.MISMATCH, List.of(ComparedField.BIRTH_DATE), EVIDENCE, false));
    }

    @Test
    void the_claim_that_a_source_of_identities_has_just_confirmed_is_named() {
        IdentityId identity = IdentityId.of("f".repeat(32));
        verification
                .given(REQUESTED)
                .when(new RecordAnswer(ID, new Said(Outcome.VERIFIED, List.of(), EVIDENCE, false), identity))
                .expectEvents(answered(Outcome.VERIFIED), new IdentifierConfirmed(ID, PERSON, Source.NID, identity));
    }

    @Test
    void a_confirmation_of_long_ago_names_no_claim() {
        verification
                .given(REQUESTED)
                .when(new RecordAnswer(
                        ID, new Said(Outcome.VERIFIED, List.of(), EVIDENCE, true), IdentityId.of("f".repeat(32))))
                .expectEvents(
                        new VerificationAnswered(ID, PERSON, Source.NID, Outcome.VERIFIED, List.of(), EVIDENCE, true));
    }

    @Test
    void silence_is_unknown_and_never_yes() {
        verification
                .given(REQUESTED)
                .when(unknown(UnknownReason.SOURCE_DOWN))
                .expectEvents(unanswered(UnknownReason.SOURCE_DOWN));
    }

    @Test
    void the_same_silence_is_told_once() {
        verification
                .given(REQUESTED, unanswered(UnknownReason.SOURCE_DOWN), unanswered(UnknownReason.TIMED_OUT))
                .when(unknown(UnknownReason.SOURCE_DOWN))
                .expectNoEvents();
    }

    @Test
    void an_answer_after_silence_is_heard() {
        verification
                .given(REQUESTED, unanswered(UnknownReason.SOURCE_DOWN))
                .when(said(Outcome.VERIFIED))
                .expectEvents(answered(Outcome.VERIFIED));
    }

    @Test
    void a_second_answer_changes_nothing() {
        verification
                .given(REQUESTED, answered(Outcome.MISMATCH))
                .when(said(Outcome.VERIFIED))
                .expectNoEvents();
    }

    @Test
    void silence_after_the_answer_changes_nothing() {
        verification
                .given(REQUESTED, answered(Outcome.VERIFIED))
                .when(unknown(UnknownReason.TIMED_OUT))
                .expectNoEvents();
    }

    @Test
    void gives_up_once() {
        VerificationGivenUp givenUp = new VerificationGivenUp(ID, PERSON, Source.NID, UnknownReason.TIMED_OUT, 9);
        verification
                .given(REQUESTED)
                .when(new GiveUp(ID, UnknownReason.TIMED_OUT, 9))
                .expectEvents(givenUp);
        verification
                .given(REQUESTED, givenUp)
                .when(new GiveUp(ID, UnknownReason.TIMED_OUT, 9))
                .expectNoEvents();
    }

    private static RequestVerification request(Source source) {
        return new RequestVerification(ID, PERSON, source, PLACE, Purpose.PAYMENT, null);
    }

    private static RecordAnswer said(Outcome outcome, ComparedField... differing) {
        return new RecordAnswer(ID, new Said(outcome, List.of(differing), EVIDENCE, false), null);
    }

    private static RecordAnswer unknown(UnknownReason reason) {
        return new RecordAnswer(ID, new Unknown(reason), null);
    }

    private static VerificationUnanswered unanswered(UnknownReason reason) {
        return new VerificationUnanswered(ID, PERSON, Source.NID, reason);
    }

    private static VerificationAnswered answered(Outcome outcome) {
        return new VerificationAnswered(ID, PERSON, Source.NID, outcome, List.of(), EVIDENCE, false);
    }
}
