package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.client.Answer;
import bd.spbmu.infra.sandbox.client.Caller;
import bd.spbmu.infra.sandbox.client.RegistryClient;
import bd.spbmu.infra.sandbox.client.Waiting;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** One quarter of the Old Age Allowance, from the list to the last poisha. */
final class PayrollStep {

    private static final String PROGRAMME = "old-age-allowance";
    private static final long QUARTER_POISHA = 3 * 650_00L;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String WRONG_ROOT = "0".repeat(64);

    private final World world;
    private final RegistryClient client;
    private final Telling telling;
    private final Caller maker;
    private final Caller checker;
    private final String run;

    PayrollStep(World world) {
        this.world = world;
        this.client = world.client();
        this.telling = world.telling();
        this.maker = client.officer("maker");
        this.checker = client.officer("checker");
        this.run = "/v1/payrolls/" + PROGRAMME + "/" + world.quarter().text() + "/runs/1";
    }

    void play() {
        JsonNode list = prepared();
        approved(list.path("root").asString(""));
        paid(list);
        reconciled();
    }

    private JsonNode prepared() {
        Answer frozen = client.put(maker, run, null);
        world.positions().saw(frozen);
        JsonNode list = frozen.body();
        long enrolled = world.enrolments().stream()
                .filter(one -> one.programme().equals(PROGRAMME))
                .count();
        telling.step(
                "The maker prepared the Old Age Allowance of %s: %d payments of %s each, %s in all; %d held; root %.12s…"
                        .formatted(
                                world.quarter(),
                                list.path("payments").asInt(),
                                Telling.taka(QUARTER_POISHA),
                                Telling.taka(list.path("total").asLong()),
                                list.path("held").asInt(),
                                list.path("root").asString("?")));
        telling.check(frozen.isDone(), "preparing answered " + frozen);
        telling.check(
                list.path("payments").asLong() + list.path("held").asLong() == enrolled,
                "payments and held lines should be the %d who are enrolled".formatted(enrolled));
        telling.check(
                list.path("total").asLong() == list.path("payments").asLong() * QUARTER_POISHA,
                "the total is not the sum of the payments");
        Answer again = client.put(maker, run, null);
        telling.check(
                again.body().path("root").equals(list.path("root")), "preparing again did not show the frozen list");
        return list;
    }

    private void approved(String root) {
        Answer early = client.put(maker, run + "/issue", null);
        Answer byMaker = client.put(maker, run + "/approval", body("root", root));
        Answer otherList = client.put(checker, run + "/approval", body("root", WRONG_ROOT));
        Answer approval = client.put(checker, run + "/approval", body("root", root));
        world.positions().saw(approval);
        telling.step(
                "Issuing before approval was refused (%s), approval by the maker too (%s), and approval of another list (%s); the checker approved."
                        .formatted(early, byMaker, otherList));
        telling.check(isRefused(early), "an unapproved run was issued");
        telling.check(isRefused(byMaker), "the maker approved");
        telling.check(isRefused(otherList), "another list was approved");
        telling.check(approval.isDone(), "the checker's approval answered " + approval);
    }

    private void paid(JsonNode list) {
        long began = System.nanoTime();
        Answer issued = client.put(maker, run + "/issue", null);
        world.positions().saw(issued);
        telling.check(issued.isDone(), "issuing answered " + issued);
        boolean finished = Waiting.until(PATIENCE, () -> isFinished(sums(), list));
        Map<String, Sum> sums = sums();
        telling.step("The payments were issued and handed to bKash, Nagad and Rocket; after %s: %s."
                .formatted(Telling.seconds(Duration.ofNanos(System.nanoTime() - began)), sums));
        telling.check(finished, "some payments have no answer from their provider");
        Sum settled = sums.getOrDefault("SETTLED", Sum.NONE);
        Sum returned = sums.getOrDefault("RETURNED", Sum.NONE);
        Sum failed = sums.getOrDefault("FAILED", Sum.NONE);
        telling.check(
                settled.payments() > 0 && returned.payments() + failed.payments() > 0,
                "some should settle, some return");
        telling.check(
                settled.poisha() + returned.poisha() + failed.poisha()
                        == list.path("total").asLong(),
                "settled and returned do not add up to what was issued");
    }

    private void reconciled() {
        Answer answer = client.put(maker, run + "/reconciliation", null);
        world.positions().saw(answer);
        long here = answer.body().path("settledHere").asLong(-1);
        long there = answer.body().path("settledThere").asLong(-2);
        long sum = sums().getOrDefault("SETTLED", Sum.NONE).poisha();
        telling.step("Reconciled: the registry says %s settled, the providers’ own ledgers say %s; %d differences."
                .formatted(
                        Telling.taka(here),
                        Telling.taka(there),
                        answer.body().path("differences").size()));
        telling.check(answer.isDone(), "reconciling answered " + answer);
        telling.check(here == there && here == sum, "the two ledgers differ, or the view differs from them: " + sum);
        telling.check(answer.body().path("differences").isEmpty(), "there are differences");
    }

    private static boolean isFinished(Map<String, Sum> sums, JsonNode list) {
        long done = sums.entrySet().stream()
                .filter(sum -> switch (sum.getKey()) {
                    case "SETTLED", "RETURNED", "FAILED" -> true;
                    default -> false;
                })
                .mapToLong(sum -> sum.getValue().payments())
                .sum();
        return done == list.path("payments").asLong();
    }

    private Map<String, Sum> sums() {
        Answer answer = client.get(checker, run, world.positions().furthest());
        Map<String, Sum> sums = new TreeMap<>();
        answer.body()
                .path("sums")
                .forEach(sum -> sums.put(
                        sum.path("state").asString("?"),
                        new Sum(
                                sum.path("payments").asLong(),
                                sum.path("amount").asLong())));
        return sums;
    }

    private static boolean isRefused(Answer answer) {
        return answer.status() == 403 || answer.status() == 409 || answer.status() == 412;
    }

    private static JsonNode body(String name, String value) {
        return RegistryClient.object().put(name, value);
    }

    private record Sum(long payments, long poisha) {

        static final Sum NONE = new Sum(0, 0);

        @Override
        public String toString() {
            return payments + " (" + Telling.taka(poisha) + ")";
        }
    }
}
