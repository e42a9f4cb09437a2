package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.client.Answer;
import bd.spbmu.infra.sandbox.client.Forms;
import bd.spbmu.infra.sandbox.client.RegistryProcess;
import bd.spbmu.infra.sandbox.people.Applicant;
import bd.spbmu.infra.sandbox.people.Applicant.Copy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The line MISs register their people, all at once; whoever is known by a number already is refused. */
final class RegistrationStep {

    private static final int CONFLICT = 409;

    private final World world;
    private final @Nullable RegistryProcess toKill;
    private final AtomicInteger retried = new AtomicInteger();
    private final AtomicBoolean killed = new AtomicBoolean();
    private final Set<Applicant> acknowledgedBefore = ConcurrentHashMap.newKeySet();
    private final AtomicInteger acknowledged = new AtomicInteger();

    /** @param toKill a registry to be killed when half of the import is acknowledged; absent for none */
    RegistrationStep(World world, @Nullable RegistryProcess toKill) {
        this.world = world;
        this.toKill = toKill;
    }

    void play() {
        List<Applicant> people = world.registered();
        long began = System.nanoTime();
        List<Answer> answers = Crowd.all(people, one -> register(one, people.size()));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        long accepted = answers.stream().filter(Answer::isDone).count();
        long provisional = answers.stream()
                .filter(answer -> answer.body().path("provisional").asBoolean(false))
                .count();
        Telling telling = world.telling();
        telling.step(
                "%s MISs registered %s persons in %s (%.0f a second, %d requests sent again), %d of them provisionally."
                        .formatted(
                                people.stream().map(Applicant::mis).distinct().count(),
                                Telling.number(accepted),
                                Telling.seconds(took),
                                accepted * 1e9 / took.toNanos(),
                                retried.get(),
                                provisional));
        telling.check(
                accepted == people.size(),
                "%d of %d were not registered: %s".formatted(people.size() - accepted, people.size(), others(answers)));
        long expected =
                people.stream().filter(one -> one.identifiers().isEmpty()).count();
        telling.check(provisional == expected, "%d should be provisional".formatted(expected));
        if (toKill != null) {
            nothingLost();
        }
        repeated(people);
        refused();
    }

    private Answer register(Applicant one, int of) {
        Answer answer =
                world.client().put(world.mis(one), "/v1/beneficiaries/" + world.id(one), Forms.registration(one));
        world.positions().saw(answer);
        retried.addAndGet(answer.tries() - 1);
        if (answer.isDone()) {
            if (!killed.get()) {
                acknowledgedBefore.add(one);
            }
            if (acknowledged.incrementAndGet() == of / 2 && toKill != null) {
                killed.set(true);
                toKill.killAndRestart();
            }
        }
        return answer;
    }

    private void nothingLost() {
        List<Applicant> before = List.copyOf(acknowledgedBefore);
        long found = Crowd.all(
                        before,
                        one -> world.client()
                                .get(
                                        world.mis(one),
                                        "/v1/beneficiaries/" + world.id(one),
                                        world.positions().furthest()))
                .stream()
                .filter(Answer::isDone)
                .count();
        world.telling()
                .step("The registry was killed (kill -9) in the middle of it and started again: of %d persons"
                                .formatted(before.size())
                        + " acknowledged before, %d are there.".formatted(found));
        world.telling().check(found == before.size(), "acknowledged registrations were lost");
    }

    /** The same request again changes nothing; the same id with another body is refused. */
    private void repeated(List<Applicant> people) {
        Applicant one = people.getFirst();
        String path = "/v1/beneficiaries/" + world.id(one);
        Answer same = world.client().put(world.mis(one), path, Forms.registration(one));
        Answer other =
                world.client().put(world.mis(one), path, Forms.registration(one).put("occupation", "অন্য পেশা"));
        world.telling().check(same.isDone(), "the same request again answered " + same);
        world.telling().check(other.status() == 422, "the same id with another body answered " + other);
    }

    private void refused() {
        List<Applicant> again = world.applicants(Copy.SAME_NUMBER);
        List<Answer> answers = Crowd.all(
                again,
                one -> world.client()
                        .put(world.mis(one), "/v1/beneficiaries/" + world.id(one), Forms.registration(one)));
        int named = 0;
        for (int i = 0; i < again.size(); i++) {
            String first = world.id(world.first(again.get(i).person()));
            boolean right = answers.get(i).isProblem(CONFLICT, "identifier-already-registered")
                    && answers.get(i)
                            .member("beneficiary")
                            .filter(first::equals)
                            .isPresent();
            named += right ? 1 : 0;
        }
        world.telling()
                .step("%d persons came again under the same number (as 13 or 17 digits, in Bangla digits, from another"
                                .formatted(again.size())
                        + " MIS): %d were refused, each naming the first record.".formatted(named));
        world.telling().check(named == again.size(), "some were not refused so: " + others(answers));
    }

    private static String others(List<Answer> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(Answer::toString, Collectors.counting()))
                .toString();
    }
}
