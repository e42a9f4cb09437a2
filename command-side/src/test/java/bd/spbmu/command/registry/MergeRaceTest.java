package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.MergedPersons.enrolment;
import static bd.spbmu.command.registry.MergedPersons.person;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MergeRaceTest {

    private static final int ROUNDS = 25;
    private static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    private static final ProgrammeCode WIDOW = ProgrammeCode.of("widow-allowance");

    @Test
    void whoever_enrols_while_a_merge_runs_is_refused_or_moves_along() throws Exception {
        int moved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            MergedPersons persons = new MergedPersons();
            persons.register(1);
            persons.register(2);
            persons.ask(1, 1, 2);
            List<Boolean> answers = atOnce(
                    () -> done(() -> persons.confirm(1, 1)),
                    () -> done(() -> persons.desk.enrol(enrolment(1), person(2), OLD_AGE)),
                    () -> done(() -> persons.desk.enrol(enrolment(2), person(1), WIDOW)));
            assertThat(answers.get(0)).isTrue();
            assertThat(answers.get(2)).isTrue();
            assertThat(persons.desk.holder(person(2), enrolment(1)).isPresent()).isEqualTo(answers.get(1));
            persons.desk
                    .holder(person(2), enrolment(1))
                    .ifPresent(holder -> assertThat(holder).isEqualTo(person(1)));
            assertThat(persons.desk.holder(person(1), enrolment(2))).contains(person(1));
            moved += answers.get(1) ? 1 : 0;
        }
        assertThat(moved).isBetween(0, ROUNDS);
    }

    @Test
    void merges_of_three_records_at_once_end_in_one_that_has_everything_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            MergedPersons persons = new MergedPersons();
            for (long number = 1; number <= 3; number++) {
                persons.register(number);
                persons.desk.enrol(enrolment(number), person(number), OLD_AGE);
            }
            persons.ask(1, 1, 2);
            persons.ask(2, 2, 3);
            persons.ask(3, 3, 1);
            List<Boolean> answers = atOnce(
                    () -> done(() -> persons.confirm(1, 1)),
                    () -> done(() -> persons.confirm(2, 2)),
                    () -> done(() -> persons.confirm(3, 3)));
            assertThat(answers).containsOnly(true);
            BeneficiaryId survivor = person(1);
            assertThat(persons.registry.known(survivor).mergedInto()).isNull();
            assertThat(persons.registry.known(survivor).identities()).hasSize(3);
            LongStream.rangeClosed(1, 3).forEach(number -> {
                assertThat(persons.holder(number)).isEqualTo(survivor);
                assertThat(persons.desk.holder(person(number), enrolment(number)))
                        .contains(survivor);
                assertThat(persons.desk.paidUnder(person(number), enrolment(number)))
                        .contains(person(number));
            });
        }
    }

    private static boolean done(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal).hasMessage("merged-into");
            return false;
        }
    }

    @SafeVarargs
    private static List<Boolean> atOnce(Callable<Boolean>... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        List<Future<Boolean>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(works.length)) {
            for (Callable<Boolean> work : works) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
        }
        List<Boolean> answers = new ArrayList<>();
        for (Future<Boolean> one : running) {
            answers.add(one.get());
        }
        return answers;
    }
}
