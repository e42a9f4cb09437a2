package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.client.Answer;
import bd.spbmu.infra.sandbox.client.Caller;
import bd.spbmu.infra.sandbox.client.Waiting;
import bd.spbmu.infra.sandbox.people.Applicant;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the whole log as an auditor and counts it, then asks the dashboard and the coverage for the same figures. */
final class LogStep {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final World world;
    private final Caller auditor;
    private String read = "0-0";

    LogStep(World world) {
        this.world = world;
        this.auditor = world.client().officer("auditor");
    }

    void play() {
        LogFold fold = new LogFold(Canaries.of(world.applicants()));
        readOn(fold);
        Telling telling = world.telling();
        telling.step(
                "The auditor read %s events of %s streams: %d ids twice, %d gaps in streams, %d out of order, %d with a clear number or name."
                        .formatted(
                                Telling.number(fold.events()),
                                Telling.number(fold.streams()),
                                fold.repeatedIds(),
                                fold.gaps(),
                                fold.disorder(),
                                fold.leaks()));
        telling.check(fold.events() > 0, "the log is empty");
        telling.check(fold.repeatedIds() == 0, "an event id stands twice");
        telling.check(fold.gaps() == 0, "a stream has a gap");
        telling.check(fold.disorder() == 0, "the log is out of order");
        telling.check(fold.leaks() == 0, "personal data lies open in the log: " + fold.firstLeak());
        figures(fold);
    }

    private void figures(LogFold fold) {
        boolean equal = Waiting.until(PATIENCE, () -> {
            readOn(fold);
            return fold.figures().equals(asked(fold));
        });
        Map<String, Long> asked = asked(fold);
        world.telling()
                .step(
                        "Dashboard and coverage beside the log, %d figures: %d registered, %d enrolments of %d persons; %s."
                                .formatted(
                                        fold.figures().size(),
                                        asked.getOrDefault("registered", -1L),
                                        asked.getOrDefault("drawing", -1L),
                                        asked.getOrDefault("covered", -1L),
                                        equal ? "all equal" : "not equal"));
        if (!equal) {
            fold.figures()
                    .forEach((name, value) -> world.telling()
                            .check(
                                    value.equals(asked.get(name)),
                                    "%s is %d in the log, %s as shown".formatted(name, value, asked.get(name))));
            asked.forEach((name, value) -> world.telling()
                    .check(
                            fold.figures().containsKey(name),
                            "%s is shown as %d, the log does not know it".formatted(name, value)));
        }
        world.telling().check(equal, "what is shown differs from the log");
        world.telling()
                .check(
                        asked.getOrDefault("registered", -1L)
                                == world.registered().size(),
                        "not everybody is registered once");
    }

    private void readOn(LogFold fold) {
        while (true) {
            Answer page = world.client().get(auditor, "/v1/audit/events?limit=2000&after=" + read);
            world.telling().check(page.isDone(), "the log answered " + page);
            if (page.text().isBlank() || page.next() == null) {
                return;
            }
            page.text().lines().forEach(line -> fold.add(JsonMapper.shared().readTree(line), line));
            read = page.next();
        }
    }

    private Map<String, Long> asked(LogFold fold) {
        Map<String, Long> figures = new TreeMap<>();
        JsonNode own = body("/v1/dashboard", fold).path("own");
        figures.put("registered", own.path("registered").asLong());
        figures.put("provisional", own.path("provisional").asLong());
        figures.put("drawing", own.path("drawing").asLong());
        figures.put("covered", own.path("covered").asLong());
        own.path("payments").forEach(sum -> {
            String state = sum.path("state").asString("?");
            if (sum.path("payments").asLong() > 0) {
                figures.put("payments " + state, sum.path("payments").asLong());
                figures.put("poisha " + state, sum.path("amount").asLong());
            }
        });
        for (String by : new String[] {"programme", "district"}) {
            body("/v1/coverage?by=" + by, fold)
                    .path("items")
                    .forEach(line -> figures.put(
                            "enrolments " + line.path(by).asString("?"),
                            line.path("enrolments").asLong()));
        }
        return figures;
    }

    private JsonNode body(String path, LogFold fold) {
        Answer answer = world.client().get(auditor, path, fold.position());
        world.telling().check(answer.isDone(), path + " answered " + answer);
        return answer.body();
    }

    /** Shows what is known about one who was paid. */
    void history(Applicant one) {
        Answer answer = world.client().get(auditor, "/v1/beneficiaries/" + world.id(one) + "/history", read);
        JsonNode rows = answer.body().path("items");
        world.telling().step("The history of one beneficiary (%s), %d events:".formatted(one, rows.size()));
        rows.forEach(row -> world.telling()
                .say("    %s  %s by %s%s"
                        .formatted(
                                row.path("at").asString("?"),
                                row.path("event").asString("?"),
                                row.path("actor").asString("?"),
                                row.path("purpose").isString()
                                        ? " for " + row.path("purpose").asString()
                                        : "")));
        world.telling().check(answer.isDone() && rows.size() >= 2, "the history answered " + answer);
    }
}
