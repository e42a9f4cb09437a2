package bd.spbmu.command.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictNoticed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsSettled;
import bd.spbmu.kernel.payroll.PaymentState;
import bd.spbmu.kernel.payroll.ReturnReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswersLawsTest {

    private static final InstructionId INSTRUCTION = Lines.instructionId(1);
    private static final Payment ISSUED = Payment.prepared(Lines.line(1), 1).issued(Lines.instruction(1));

    @Property
    void what_failed_was_returned_or_reversed_stays_so(@ForAll("told") List<PaymentResult> told) {
        walk(told, (before, after) -> {
            if (before.isBack()) {
                assertThat(after).isEqualTo(before);
            }
        });
    }

    @Property
    void what_is_settled_can_only_be_returned(@ForAll("told") List<PaymentResult> told) {
        walk(told, (before, after) -> {
            if (before == PaymentState.SETTLED) {
                assertThat(after).isIn(PaymentState.SETTLED, PaymentState.RETURNED);
            }
        });
    }

    @Property
    void a_payment_is_settled_at_most_once(@ForAll("told") List<PaymentResult> told) {
        assertThat(walk(told, (before, after) -> {}))
                .filteredOn(PaymentsSettled.class::isInstance)
                .hasSizeLessThan(2);
    }

    @Property
    void a_true_history_ends_where_it_ended_however_its_answers_are_shuffled_and_repeated(
            @ForAll("histories") List<PaymentResult> history, @ForAll Random random) {
        List<PaymentResult> told = new ArrayList<>(history);
        told.addAll(history);
        Collections.shuffle(told, random);
        Answers answers = new Answers(Lines.BATCH);
        Payment inOrder = ISSUED;
        for (PaymentResult result : history) {
            inOrder = new Answers(Lines.BATCH).hear(inOrder, result);
        }
        Payment shuffled = ISSUED;
        for (PaymentResult result : told) {
            shuffled = answers.hear(shuffled, result);
        }
        assertThat(shuffled.state()).isEqualTo(inOrder.state());
        assertThat(answers.events()).noneMatch(PaymentConflictNoticed.class::isInstance);
    }

    @Provide
    Arbitrary<List<PaymentResult>> histories() {
        PaymentResult accepted = new PaymentResult.Accepted(INSTRUCTION);
        PaymentResult settled = new PaymentResult.Settled(INSTRUCTION, "TX1");
        PaymentResult returned = new PaymentResult.Returned(INSTRUCTION, ReturnReason.DORMANT);
        PaymentResult failed = new PaymentResult.Failed(INSTRUCTION, ReturnReason.NO_ACCOUNT);
        PaymentResult expired = new PaymentResult.Expired(INSTRUCTION);
        PaymentResult reversed = new PaymentResult.Reversed(INSTRUCTION);
        return Arbitraries.of(
                List.of(accepted),
                List.of(accepted, settled),
                List.of(accepted, settled, returned),
                List.of(accepted, returned),
                List.of(accepted, failed),
                List.of(accepted, expired),
                List.of(accepted, expired, reversed),
                List.of(accepted, expired, settled),
                List.of(accepted, expired, settled, returned));
    }

    @Property
    void a_message_of_many_answers_is_as_good_as_many_messages(@ForAll("told") List<PaymentResult> told) {
        Answers together = new Answers(Lines.BATCH);
        Payment payment = ISSUED;
        for (PaymentResult result : told) {
            payment = together.hear(payment, result);
        }
        assertThat(together.events()).containsExactlyInAnyOrderElementsOf(walk(told, (before, after) -> {}));
    }

    @Property
    void every_state_that_was_reached_is_told_by_an_event_and_no_other(@ForAll("told") List<PaymentResult> told) {
        List<PaymentState> reached = new ArrayList<>();
        List<PaymentBatchEvent> events = walk(told, (before, after) -> {
            if (before != after) {
                reached.add(after);
            }
        });
        assertThat(events)
                .filteredOn(event -> !(event instanceof PaymentConflictNoticed))
                .hasSameSizeAs(reached);
    }

    @Provide
    Arbitrary<List<PaymentResult>> told() {
        return Arbitraries.<PaymentResult>of(
                        new PaymentResult.Accepted(INSTRUCTION),
                        new PaymentResult.Settled(INSTRUCTION, "TX1"),
                        new PaymentResult.Settled(INSTRUCTION, "TX2"),
                        new PaymentResult.Returned(INSTRUCTION, ReturnReason.DORMANT),
                        new PaymentResult.Failed(INSTRUCTION, ReturnReason.NO_ACCOUNT),
                        new PaymentResult.Expired(INSTRUCTION),
                        new PaymentResult.Reversed(INSTRUCTION))
                .list()
                .ofMaxSize(12);
    }

    /** Each answer in a message of its own. */
    private static List<PaymentBatchEvent> walk(List<PaymentResult> told, Step step) {
        List<PaymentBatchEvent> events = new ArrayList<>();
        Payment payment = ISSUED;
        for (PaymentResult result : told) {
            Answers answers = new Answers(Lines.BATCH);
            Payment after = answers.hear(payment, result);
            step.made(payment.state(), after.state());
            payment = after;
            events.addAll(answers.events());
        }
        return events;
    }

    private interface Step {
        void made(PaymentState before, PaymentState after);
    }
}
