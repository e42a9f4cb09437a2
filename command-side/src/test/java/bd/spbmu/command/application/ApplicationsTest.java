package bd.spbmu.command.application;

import static bd.spbmu.command.application.Applying.NOW;
import static bd.spbmu.command.application.Applying.form;
import static bd.spbmu.command.application.Applying.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House.Crash;
import bd.spbmu.command.application.ApplicationCommand.ReceiveApplication;
import bd.spbmu.command.application.Applications.Received;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationReceived;
import bd.spbmu.kernel.application.ApplicationEvent.CodeIssued;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.application.NoticeKind;
import bd.spbmu.kernel.registry.PlainText;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ApplicationsTest {

    private static final String NID = "4900000000001";
    private static final String MOBILE = "01712345678";

    private final Applying here = new Applying();

    @Test
    void is_received_under_a_reference_and_its_code_goes_by_message() {
        Received received = here.applications.receive(fresh(), form(NID, MOBILE));
        assertThat(received.state()).isEqualTo(ApplicationState.RECEIVED);
        assertThat(received.codeSent()).isTrue();
        assertThat(received.code()).isNull();
        String message = message(received.application(), 1).text();
        assertThat(message)
                .contains(received.reference().text(), here.codes.code(received.application(), 1))
                .doesNotContain("রহিমা", NID, "old-age");
    }

    @Test
    void without_a_telephone_the_code_is_shown_and_nobody_is_told_by_message() {
        Received received = here.applications.receive(fresh(), form(NID, null));
        assertThat(received.codeSent()).isFalse();
        assertThat(received.code()).matches("\\d{8}");
        assertThat(here.notices.message(new Notice(received.application(), NoticeKind.CODE, 1)))
                .isEmpty();
    }

    @Test
    void the_same_again_gives_the_same_answer_and_no_event() {
        ApplicationId id = fresh();
        Received first = here.applications.receive(id, form(NID, null));
        long events = here.house.events();
        here.clock.passes(Duration.ofMinutes(5));
        assertThat(here.applications.receive(id, form(NID, null))).isEqualTo(first);
        assertThat(here.house.events()).isEqualTo(events);
    }

    @Test
    void another_body_under_the_same_id_is_refused() {
        ApplicationId id = fresh();
        here.applications.receive(id, form(NID, MOBILE));
        refused("application-id-taken", () -> here.applications.receive(id, form(NID, null)));
    }

    @Test
    void what_is_stored_says_nothing_in_clear() {
        Received received = here.applications.receive(fresh(), form(NID, MOBILE));
        String stored = here.house.stream(received.application()).toString();
        assertThat(stored).doesNotContain("রহিমা", NID, MOBILE, here.codes.code(received.application(), 1));
    }

    @Test
    void a_second_application_with_the_same_number_is_refused_while_the_first_is_open() {
        Received first = here.applications.receive(fresh(), form(NID, null));
        assertThatThrownBy(() -> here.applications.receive(fresh(), form(NID, MOBILE)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.facts()).isEmpty())
                .hasMessage("application-already-open");
        here.applicants.withdraw(first.reference(), code(first));
        assertThat(here.applications.receive(fresh(), form(NID, MOBILE)).state())
                .isEqualTo(ApplicationState.RECEIVED);
    }

    @Test
    void a_closed_application_sent_again_takes_nothing_from_the_one_after_it() {
        ApplicationId id = fresh();
        Received first = here.applications.receive(id, form(NID, null));
        here.applicants.withdraw(first.reference(), code(first));
        here.applications.receive(fresh(), form(NID, MOBILE));
        assertThat(here.applications.receive(id, form(NID, null)).state()).isEqualTo(ApplicationState.WITHDRAWN);
        refused("application-already-open", () -> here.applications.receive(fresh(), form(NID, null)));
    }

    @Test
    void of_two_at_the_same_instant_one_is_received() throws Exception {
        for (int round = 0; round < 20; round++) {
            String nid = "49000000001%02d".formatted(round);
            List<Callable<Boolean>> both = List.of(() -> received(nid), () -> received(nid));
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                long won = 0;
                for (Future<Boolean> one : threads.invokeAll(both)) {
                    won += one.get() ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
        }
    }

    private boolean received(String nid) {
        try {
            here.applications.receive(fresh(), form(nid, null));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    @Test
    void a_crash_on_the_way_is_healed_by_sending_it_again() {
        ApplicationId id = fresh();
        here.house.crashBefore(ReceiveApplication.class);
        assertThatThrownBy(() -> here.applications.receive(id, form(NID, null))).isInstanceOf(Crash.class);
        here.clock.passes(Duration.ofMinutes(30));
        assertThat(here.applications.receive(id, form(NID, null)).state()).isEqualTo(ApplicationState.RECEIVED);
        assertThat(here.house.stream(id)).hasExactlyElementsOfTypes(ApplicationReceived.class, CodeIssued.class);
    }

    @Test
    void a_crash_on_the_way_shuts_nobody_out_for_long() {
        here.house.crashBefore(ReceiveApplication.class);
        assertThatThrownBy(() -> here.applications.receive(fresh(), form(NID, null)))
                .isInstanceOf(Crash.class);
        refused("application-already-open", () -> here.applications.receive(fresh(), form(NID, null)));
        here.clock.passes(Duration.ofMinutes(2));
        assertThat(here.applications.receive(fresh(), form(NID, null)).state()).isEqualTo(ApplicationState.RECEIVED);
    }

    @Test
    void reference_and_code_together_tell_how_it_stands() {
        Received received = here.applications.receive(fresh(), form(NID, MOBILE));
        ApplicantDesk.Status status = here.applicants.status(received.reference(), code(received));
        assertThat(status.state()).isEqualTo(ApplicationState.RECEIVED);
        assertThat(status.receivedAt()).isEqualTo(NOW);
        assertThat(status.toString()).doesNotContain("রহিমা", NID);
    }

    @Test
    void a_wrong_code_an_old_one_and_an_unknown_reference_are_answered_alike() {
        Received received = here.applications.receive(fresh(), form(NID, MOBILE));
        String old = code(received);
        notShown(received.reference(), "00000000");
        notShown(received.reference(), "");
        notShown(ApplicationReference.from("00112233445566778899aabbccddeeff"), old);
        here.clock.passes(Duration.ofHours(25));
        notShown(received.reference(), old);
    }

    @Test
    void after_five_wrong_codes_the_right_one_is_answered_alike_for_an_hour() {
        Received received = here.applications.receive(fresh(), form(NID, MOBILE));
        for (int i = 0; i < 5; i++) {
            notShown(received.reference(), "0000000" + i);
        }
        long events = here.house.events();
        notShown(received.reference(), code(received));
        notShown(received.reference(), "99999999");
        assertThat(here.house.events())
                .as("a locked one is not counted any further")
                .isEqualTo(events);
        here.clock.passes(Duration.ofMinutes(61));
        assertThat(here.applicants.status(received.reference(), code(received)).state())
                .isEqualTo(ApplicationState.RECEIVED);
    }

    @Test
    void a_new_code_ends_the_one_before_and_is_not_sent_every_moment() {
        Received received = here.applications.receive(fresh(), form(NID, MOBILE));
        here.applicants.sendCode(received.reference());
        assertThat(here.openings.find(received.application()).orElseThrow().code())
                .isEqualTo(1);
        here.clock.passes(Duration.ofMinutes(2));
        here.applicants.sendCode(received.reference());
        notShown(received.reference(), here.codes.code(received.application(), 1));
        assertThat(here.applicants
                        .status(received.reference(), here.codes.code(received.application(), 2))
                        .state())
                .isEqualTo(ApplicationState.RECEIVED);
        assertThat(here.notices.message(new Notice(received.application(), NoticeKind.CODE, 1)))
                .as("the old one is not sent any more")
                .isEmpty();
        for (int i = 0; i < 10; i++) {
            here.clock.passes(Duration.ofMinutes(2));
            here.applicants.sendCode(received.reference());
        }
        assertThat(here.openings.find(received.application()).orElseThrow().code())
                .isEqualTo(Attempts.CODES_A_DAY);
    }

    @Test
    void whoever_asks_for_a_new_code_learns_nothing() {
        here.applicants.sendCode(ApplicationReference.from("00112233445566778899aabbccddeeff"));
        Received received = here.applications.receive(fresh(), form(NID, null));
        here.clock.passes(Duration.ofMinutes(2));
        here.applicants.sendCode(received.reference());
        assertThat(here.openings.find(received.application()).orElseThrow().code())
                .isEqualTo(1);
    }

    @Test
    void what_an_applicant_adds_is_kept_once() {
        Received received = here.applications.receive(fresh(), form(NID, MOBILE));
        PlainText text = PlainText.of("আমার জন্মসনদ ইউনিয়ন পরিষদে আছে");
        here.applicants.inform(received.reference(), code(received), text);
        long events = here.house.events();
        here.applicants.inform(received.reference(), code(received), text);
        assertThat(here.house.events()).isEqualTo(events);
    }

    private String code(Received received) {
        return here.codes.code(received.application(), 1);
    }

    private ShortMessage message(ApplicationId application, int number) {
        return here.notices
                .message(new Notice(application, NoticeKind.CODE, number))
                .orElseThrow();
    }

    private void notShown(ApplicationReference reference, String code) {
        refused("application-not-shown", () -> here.applicants.status(reference, code));
    }

    private static void refused(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(Refusal.class).hasMessage(slug);
    }
}
