package bd.spbmu.infra.app.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a device gathered in the field: records under ids of its own, and a way to send them. */
record Gathered(String collection, List<String> records) {

    static Gathered of(Somebody... persons) {
        return new Gathered(
                UUID.randomUUID().toString(),
                Stream.of(persons).map(Gathered::person).toList());
    }

    static String person(Somebody somebody) {
        return person(somebody, Instant.now().minus(Duration.ofHours(30)).truncatedTo(ChronoUnit.SECONDS));
    }

    static String person(Somebody somebody, Instant capturedAt) {
        return "{\"record\":\"%s\",\"kind\":\"PERSON\",\"capturedAt\":\"%s\",\"person\":%s}"
                .formatted(somebody.id(), capturedAt, somebody.body());
    }

    /** @param members the head first; whoever of them is registered already stands there by {@code id} alone */
    static String household(String id, String... members) {
        return "{\"record\":\"%s\",\"kind\":\"HOUSEHOLD\",\"capturedAt\":\"%s\",\"household\":{\"place\":\"554994\",%s}}"
                .formatted(
                        id,
                        Instant.now().minus(Duration.ofHours(30)).truncatedTo(ChronoUnit.SECONDS),
                        "\"head\":" + members[0].substring(members[0].indexOf(':') + 1, members[0].indexOf(','))
                                + ",\"members\":[" + String.join(",", members) + "]");
    }

    static String member(Somebody somebody, String role) {
        return "{\"beneficiary\":\"%s\",\"role\":\"%s\",\"person\":%s}".formatted(somebody.id(), role, somebody.body());
    }

    static String named(String beneficiary, String role) {
        return "{\"beneficiary\":\"%s\",\"role\":\"%s\"}".formatted(beneficiary, role);
    }

    Client.Reply sentBy(Client.As device) {
        return device.put(
                "/v1/field-collections/" + collection,
                records.stream().collect(Collectors.joining(",", "{\"records\":[", "]}")));
    }
}
