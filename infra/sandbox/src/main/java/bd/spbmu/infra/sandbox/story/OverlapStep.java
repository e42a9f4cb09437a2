package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.client.Answer;
import bd.spbmu.infra.sandbox.client.Caller;
import bd.spbmu.infra.sandbox.client.Waiting;
import bd.spbmu.infra.sandbox.people.Applicant;
import bd.spbmu.infra.sandbox.people.Truth.Pair;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the registry suspects, beside what is true. */
final class OverlapStep {

    /** Of the likely cases: how many are right, and how many of the hidden persons they find. */
    static final double LEAST_PRECISION = 0.95;

    static final double LEAST_RECALL = 0.85;

    /** Of likely and possible cases together. */
    static final double LEAST_RECALL_OF_ALL = 0.90;

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int CALM = 16;

    private final World world;
    private final Caller auditor;
    private final Map<String, String> records = new HashMap<>();
    private long seen = -1;
    private int calm;

    OverlapStep(World world) {
        this.world = world;
        this.auditor = world.client().officer("auditor");
        for (Applicant one : world.registered()) {
            records.put(world.id(one), one.toString());
        }
    }

    void play() {
        long began = System.nanoTime();
        boolean settled = Waiting.until(PATIENCE, this::isCalm);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        Set<Pair> likely = new HashSet<>();
        Set<Pair> suspected = new HashSet<>();
        Set<Pair> shared = new HashSet<>();
        each("SAME_PERSON", overlap -> {
            suspected.add(pair(overlap));
            if (overlap.path("score").path("level").asString("").equals("LIKELY")) {
                likely.add(pair(overlap));
            }
        });
        each("SHARED_ACCOUNT", overlap -> shared.add(pair(overlap)));
        judge(likely, suspected, took);
        judgeShared(shared);
        world.telling().check(settled, "new cases kept coming for four minutes");
    }

    private void judge(Set<Pair> likely, Set<Pair> suspected, Duration took) {
        Set<Pair> truth = world.truth().samePersons();
        double precision = share(likely, truth);
        double recall = share(truth, likely);
        double recallOfAll = share(truth, suspected);
        world.telling()
                .step(
                        ("Of %d persons hidden under another number the registry suspects %d (%s after the last enrolment):"
                                        + " LIKELY %d cases, precision %s, recall %s; with POSSIBLE %d cases, precision %s, recall %s.")
                                .formatted(
                                        truth.size(),
                                        truth.stream()
                                                .filter(suspected::contains)
                                                .count(),
                                        Telling.seconds(took),
                                        likely.size(),
                                        Telling.share(precision),
                                        Telling.share(recall),
                                        suspected.size(),
                                        Telling.share(share(suspected, truth)),
                                        Telling.share(recallOfAll)));
        Set<Pair> relatives = world.truth().relatives();
        world.telling().check(precision >= LEAST_PRECISION, "precision must be " + LEAST_PRECISION + " or more");
        world.telling().check(recall >= LEAST_RECALL, "recall must be " + LEAST_RECALL + " or more");
        world.telling()
                .check(recallOfAll >= LEAST_RECALL_OF_ALL, "recall with POSSIBLE must be " + LEAST_RECALL_OF_ALL);
        world.telling()
                .step(
                        "Of %s pairs of relatives under one roof (twins, sisters, father and son), %d are taken for one person."
                                .formatted(
                                        Telling.number(relatives.size()),
                                        likely.stream()
                                                .filter(relatives::contains)
                                                .count()));
    }

    private void judgeShared(Set<Pair> found) {
        Set<Pair> truth = world.truth().sharedAccounts();
        long right = truth.stream().filter(found::contains).count();
        world.telling()
                .step("%d pairs of records are paid into one account; %d are seen, %d too many."
                        .formatted(truth.size(), right, found.size() - right));
        world.telling().check(right > 0 && found.size() == right, "an account that is not shared was suspected");
        world.telling()
                .check(connected(truth).equals(connected(found)), "somebody who shares an account was not noticed");
    }

    /** Everybody who shares with somebody: a case names two, an account may have more holders. */
    private static Set<String> connected(Set<Pair> pairs) {
        Set<String> all = new HashSet<>();
        pairs.forEach(pair -> {
            all.add(pair.one());
            all.add(pair.other());
        });
        return all;
    }

    /** Screening runs behind the events; it has come to rest when no case was added for a while. */
    private boolean isCalm() {
        Answer answer = world.client()
                .get(auditor, "/v1/cases?size=1", world.positions().furthest());
        long total = answer.body().path("total").asLong(-1);
        calm = total == seen ? calm + 1 : 0;
        seen = total;
        return total > 0 && calm >= CALM;
    }

    private void each(String kind, Consumer<JsonNode> action) {
        String after = null;
        do {
            Answer answer = world.client().get(auditor, "/v1/cases?size=1000&kind=" + kind + cursor(after));
            world.telling().check(answer.isDone(), "the list of cases answered " + answer);
            answer.body().path("items").forEach(action);
            after = answer.member("next").orElse(null);
        } while (after != null);
    }

    private static String cursor(@Nullable String after) {
        return after == null ? "" : "&after=" + after;
    }

    private Pair pair(JsonNode overlap) {
        JsonNode two = overlap.path("beneficiaries");
        return Pair.of(record(two.path(0)), record(two.path(1)));
    }

    private String record(JsonNode beneficiary) {
        return records.getOrDefault(beneficiary.asString(""), "unknown");
    }

    private static double share(Set<Pair> of, Set<Pair> in) {
        return of.isEmpty() ? 1 : of.stream().filter(in::contains).count() / (double) of.size();
    }
}
