package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.client.Answer;
import bd.spbmu.infra.sandbox.client.Caller;
import bd.spbmu.infra.sandbox.client.Forms;
import bd.spbmu.infra.sandbox.people.Applicant;
import bd.spbmu.infra.sandbox.people.Applicant.Copy;
import bd.spbmu.infra.sandbox.people.People;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** May this person enter this programme? Asked before anything is written. */
final class CheckStep {

    private static final int ASKED = 150;
    private static final String PROGRAMME = "disability-allowance";
    private static final double LEAST_FOUND = 0.85;

    private final World world;
    private final Caller dss;
    private final List<Duration> times = new ArrayList<>();

    CheckStep(World world) {
        this.world = world;
        this.dss = world.client().mis("dss-mis");
    }

    void play() {
        List<Applicant> drawing = world.applicants(Copy.FIRST).stream()
                .filter(one -> one.programme().equals("old-age-allowance"))
                .filter(one -> !one.identifiers().isEmpty())
                .limit(ASKED)
                .toList();
        List<Applicant> strangers = new People(world.seed() + 1_000_003)
                .applicants()
                .filter(one -> one.copy() == Copy.FIRST && !one.identifiers().isEmpty())
                .limit(ASKED)
                .toList();
        List<Applicant> hidden = world.applicants(Copy.HIDDEN).stream()
                .filter(one -> Exclusions.between(world.first(one.person()).programme(), PROGRAMME)
                        .isPresent())
                .toList();
        long conflicts = count(drawing, "CONFLICT", true);
        Duration medianExact = median();
        long clear = count(strangers, "CLEAR", true);
        long found = count(hidden, "POSSIBLE", false);
        world.telling()
                .step(
                        ("Double-dipping checks: %d of %d who draw an excluding allowance are a CONFLICT, %d of %d unknown"
                                        + " numbers CLEAR, %d of %d described without any number POSSIBLE; by number %s in the median,"
                                        + " all %d p50 %s, p99 %s.")
                                .formatted(
                                        conflicts,
                                        drawing.size(),
                                        clear,
                                        strangers.size(),
                                        found,
                                        hidden.size(),
                                        Telling.millis(medianExact),
                                        times.size(),
                                        Telling.millis(median()),
                                        Telling.millis(at(99))));
        world.telling().check(conflicts == drawing.size(), "somebody who draws an allowance was not a conflict");
        world.telling().check(clear == strangers.size(), "an unknown number was not clear");
        world.telling()
                .check(
                        hidden.isEmpty() || found >= LEAST_FOUND * hidden.size(),
                        "too few were recognised by their description");
    }

    private long count(List<Applicant> people, String verdict, boolean byNumber) {
        return people.stream()
                .filter(one -> {
                    ObjectNode body =
                            byNumber ? Forms.checkByIdentifier(PROGRAMME, one) : Forms.checkByPerson(PROGRAMME, one);
                    Answer answer = world.client()
                            .post(
                                    dss,
                                    "/v1/double-dipping/checks",
                                    body,
                                    world.positions().furthest());
                    times.add(answer.took());
                    return answer.member("verdict").filter(verdict::equals).isPresent();
                })
                .count();
    }

    private Duration median() {
        return at(50);
    }

    private Duration at(int percent) {
        List<Duration> sorted = times.stream().sorted().toList();
        return sorted.isEmpty()
                ? Duration.ZERO
                : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
