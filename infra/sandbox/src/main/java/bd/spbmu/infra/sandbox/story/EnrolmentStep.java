package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.client.Answer;
import bd.spbmu.infra.sandbox.client.Caller;
import bd.spbmu.infra.sandbox.client.Forms;
import bd.spbmu.infra.sandbox.people.Applicant;
import bd.spbmu.infra.sandbox.people.Applicant.Copy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Everybody is enrolled; who draws something that excludes it is refused, also when two MISs try in the same instant. */
final class EnrolmentStep {

    private static final int CONFLICT = 409;
    private static final int RACES = 90;
    private static final int SECOND_TRIES = 120;
    private static final String EXCLUDED = "excluded-by-rule";
    private static final String ALREADY = "already-enrolled";

    private final World world;
    private final List<Applicant> raced;

    EnrolmentStep(World world) {
        this.world = world;
        this.raced = world.applicants(Copy.FIRST).stream()
                .filter(one -> Exclusions.isStipend(one.programme()))
                .limit(RACES)
                .toList();
    }

    void play() {
        everybody();
        secondTries();
        otherMis();
        races();
    }

    private void everybody() {
        List<Applicant> people =
                world.registered().stream().filter(one -> !raced.contains(one)).toList();
        long began = System.nanoTime();
        List<Answer> answers = Crowd.all(people, one -> enrol(world.mis(one), world.id(one), one.programme(), "first"));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        long accepted = answers.stream().filter(Answer::isDone).count();
        world.telling()
                .step("%s of them were enrolled in %d programmes from %s on, in %s (%.0f a second)."
                        .formatted(
                                Telling.number(accepted),
                                people.stream()
                                        .map(Applicant::programme)
                                        .distinct()
                                        .count(),
                                world.quarter().first(),
                                Telling.seconds(took),
                                accepted * 1e9 / took.toNanos()));
        world.telling().check(accepted == people.size(), "%d were not enrolled".formatted(people.size() - accepted));
    }

    /** DSS enrols its own pensioners a second time, in a programme that excludes the first. */
    private void secondTries() {
        List<Applicant> drawing = world.registered().stream()
                .filter(one -> one.programme().equals("old-age-allowance"))
                .limit(SECOND_TRIES)
                .toList();
        List<Answer> answers = Crowd.all(
                drawing,
                one -> enrol(
                        world.mis(one),
                        world.id(one),
                        one.gender().name().equals("FEMALE") ? "widow-allowance" : "disability-allowance",
                        "second"));
        long refused = answers.stream()
                .filter(answer -> answer.isProblem(CONFLICT, EXCLUDED)
                        && answer.member("rule")
                                .filter(Exclusions.ALLOWANCES::equals)
                                .isPresent()
                        && answer.member("reason").isPresent()
                        && answer.member("reasonBn").isPresent())
                .count();
        world.telling()
                .step(
                        "%d who draw the Old Age Allowance were enrolled in a second allowance: %d were refused, by rule %s: “%s”"
                                .formatted(
                                        drawing.size(),
                                        refused,
                                        Exclusions.ALLOWANCES,
                                        answers.stream()
                                                .flatMap(answer -> answer.member("reason").stream())
                                                .findFirst()
                                                .orElse("?")));
        world.telling().check(refused == drawing.size(), "a second allowance was not refused");
    }

    /** Those who were refused as known persons are enrolled under the first record's id instead. */
    private void otherMis() {
        List<Applicant> known = world.applicants(Copy.SAME_NUMBER).stream()
                .filter(one -> !raced.contains(world.first(one.person())))
                .toList();
        List<Boolean> right = Crowd.all(known, this::asExpected);
        long allowed = known.stream().filter(one -> expected(one).isEmpty()).count();
        world.telling()
                .step(("%d known persons were enrolled by the second MIS under the first record: %d may draw both,"
                                + " %d were refused; as the rules say in %d cases.")
                        .formatted(
                                known.size(),
                                allowed,
                                known.size() - allowed,
                                right.stream().filter(one -> one).count()));
        world.telling().check(!right.contains(false), "a second enrolment was not judged as the rules say");
    }

    private boolean asExpected(Applicant one) {
        Answer answer = enrol(world.mis(one), world.id(world.first(one.person())), one.programme(), one.toString());
        return expected(one)
                .map(rule -> rule.equals(ALREADY)
                        ? answer.isProblem(CONFLICT, ALREADY)
                        : answer.isProblem(CONFLICT, EXCLUDED)
                                && answer.member("rule").filter(rule::equals).isPresent())
                .orElse(answer.isDone());
    }

    private Optional<String> expected(Applicant one) {
        String drawn = world.first(one.person()).programme();
        return drawn.equals(one.programme()) ? Optional.of(ALREADY) : Exclusions.between(drawn, one.programme());
    }

    private void races() {
        int oneWinner = 0;
        int byRule = 0;
        try (ExecutorService rivals = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < raced.size(); i++) {
                List<Answer> both = race(raced.get(i), Exclusions.RIVALS.get(i % Exclusions.RIVALS.size()), rivals);
                oneWinner += both.stream().filter(Answer::isDone).count() == 1 ? 1 : 0;
                byRule += both.stream()
                                .anyMatch(answer -> answer.isProblem(CONFLICT, EXCLUDED)
                                        && answer.member("rule")
                                                .filter(Exclusions.STIPENDS::equals)
                                                .isPresent())
                        ? 1
                        : 0;
            }
        }
        world.telling()
                .step(
                        "Two MISs enrolled the same student in the same instant, %d times: %d times exactly one won, %d times"
                                        .formatted(raced.size(), oneWinner, byRule)
                                + " the other was refused by rule %s.".formatted(Exclusions.STIPENDS));
        world.telling().check(oneWinner == raced.size() && byRule == raced.size(), "a race had two winners or none");
    }

    private List<Answer> race(Applicant student, List<String> rivals, ExecutorService threads) {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Answer> one = threads.submit(() -> at(start, student, rivals.get(0), rivals.get(1)));
        Future<Answer> other = threads.submit(() -> at(start, student, rivals.get(2), rivals.get(3)));
        return List.of(Crowd.result(one), Crowd.result(other));
    }

    private Answer at(CyclicBarrier start, Applicant student, String mis, String programme)
            throws InterruptedException, BrokenBarrierException {
        Caller caller = world.client().mis(mis);
        start.await();
        return enrol(caller, world.id(student), programme, "race");
    }

    private Answer enrol(Caller caller, String beneficiary, String programme, String why) {
        String id = Forms.id(world.seed(), String.join("|", "enrolment", beneficiary, programme, why));
        Answer answer = world.client()
                .put(
                        caller,
                        "/v1/enrolments/" + id,
                        Forms.enrolment(beneficiary, programme, world.quarter().first()));
        world.positions().saw(answer);
        if (answer.isDone()) {
            world.enrolled(beneficiary, programme);
        }
        return answer;
    }
}
