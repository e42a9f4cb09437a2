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

    Client.Reply sentBy(Client.As device) {
        return device.put(
                "/v1/field-collections/" + collection,
                records.stream().collect(Collectors.joining(",", "{\"records\":[", "]}")));
    }
}
