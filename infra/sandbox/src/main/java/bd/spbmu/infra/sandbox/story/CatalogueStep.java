package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.client.Answer;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Is the catalogue what the document of 17 April 2024 says, to the poisha? */
final class CatalogueStep {

    private static final long BUDGET_POISHA = 126_297_620_000_000L;
    private static final long EXPENDITURE_POISHA = 73_655_850_000_000L;
    private static final long CASH_BUDGET_POISHA = 59_178_010_000_000L;
    private static final int COVERAGE_BASIS_POINTS = 8348;

    private CatalogueStep() {}

    static void play(World world) {
        JsonNode mis = items(world, "/v1/mis");
        JsonNode g2p = items(world, "/v1/programmes?mode=G2P");
        JsonNode schemes = items(world, "/v1/programmes?mode=YET_TO_BE_INTEGRATED");
        JsonNode figures = StreamSupport.stream(items(world, "/v1/publications").spliterator(), false)
                .map(publication -> publication.path("figures"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No published figures were found."));
        Telling telling = world.telling();
        telling.step(
                ("The catalogue holds %d MISs, %d G2P programmes and %d schemes yet to be integrated; published on %s:"
                                + " %d ministries, %d programmes, %d G2P, coverage %.2f %%, budget %s, expenditure %s,"
                                + " %d cash programmes with %s.")
                        .formatted(
                                mis.size(),
                                g2p.size(),
                                schemes.size(),
                                figures.path("publishedOn").asString(),
                                figures.path("ministries").asInt(),
                                figures.path("programmes").asInt(),
                                figures.path("g2pProgrammes").asInt(),
                                figures.path("g2pCoverageBasisPoints").asInt() / 100.0,
                                Telling.taka(figures.path("budget").asLong()),
                                Telling.taka(figures.path("expenditure").asLong()),
                                figures.path("cashProgrammes").asInt(),
                                Telling.taka(figures.path("cashBudget").asLong())));
        telling.check(mis.size() == 10, "there should be ten MISs");
        telling.check(g2p.size() == 19, "there should be 19 G2P programmes");
        telling.check(schemes.size() == 15, "there should be 15 schemes");
        telling.check("2024-04-17".equals(figures.path("publishedOn").asString()), "the date should be 17 April 2024");
        expect(telling, figures, "ministries", 28);
        expect(telling, figures, "programmes", 115);
        expect(telling, figures, "g2pProgrammes", 19);
        expect(telling, figures, "cashProgrammes", 34);
        expect(telling, figures, "g2pCoverageBasisPoints", COVERAGE_BASIS_POINTS);
        expect(telling, figures, "budget", BUDGET_POISHA);
        expect(telling, figures, "expenditure", EXPENDITURE_POISHA);
        expect(telling, figures, "cashBudget", CASH_BUDGET_POISHA);
        long unnamed = StreamSupport.stream(schemes.spliterator(), false)
                .filter(scheme -> !scheme.path("figures").path(0).has("beneficiaries"))
                .count();
        telling.check(unnamed == 1, "exactly one scheme should have no figure of beneficiaries");
    }

    private static void expect(Telling telling, JsonNode figures, String name, long value) {
        telling.check(
                figures.path(name).asLong(-1) == value,
                "%s should be %d, is %s".formatted(name, value, figures.path(name)));
    }

    private static JsonNode items(World world, String path) {
        Answer answer = world.client().get(null, path);
        world.telling().check(answer.isDone(), path + " answered " + answer);
        return answer.body().path("items");
    }
}
