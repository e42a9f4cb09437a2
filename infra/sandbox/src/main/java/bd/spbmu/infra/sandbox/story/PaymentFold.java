package bd.spbmu.infra.sandbox.story;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Where every payment stands, by the events of its batch. */
final class PaymentFold {

    private final Map<String, Long> amounts = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    void add(String type, JsonNode payload) {
        switch (type) {
            case "batch.payments-prepared.v1" -> {
                payload.path("lines").forEach(line -> prepared(line, "PREPARED"));
                payload.path("held").forEach(line -> prepared(line, "HELD"));
            }
            case "batch.payments-issued.v1" -> move(payload.path("instructions"), "ISSUED");
            case "batch.payments-accepted.v1" -> move(payload.path("accepted"), "ACCEPTED");
            case "batch.payments-settled.v1" -> move(payload.path("settled"), "SETTLED");
            case "batch.payments-returned.v1" -> move(payload.path("returned"), "RETURNED");
            case "batch.payments-failed.v1" -> move(payload.path("failed"), "FAILED");
            default -> {}
        }
    }

    void addTo(Map<String, Long> figures) {
        states.forEach((payment, state) -> {
            figures.merge("payments " + state, 1L, Long::sum);
            figures.merge("poisha " + state, amounts.getOrDefault(payment, 0L), Long::sum);
        });
    }

    private void prepared(JsonNode line, String state) {
        String payment = line.path("payment").asString("");
        amounts.put(payment, line.path("amount").asLong());
        states.put(payment, state);
    }

    private void move(JsonNode many, String state) {
        many.forEach(one -> states.put(one.path("payment").asString(""), state));
    }
}
