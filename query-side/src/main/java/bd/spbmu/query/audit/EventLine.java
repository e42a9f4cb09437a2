package bd.spbmu.query.audit;

import bd.spbmu.kernel.audit.StoredEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One event as one line of JSON, its payload exactly as stored, so that an auditor can hash it. */
final class EventLine {

    private static final int CONTROL = 0x20;

    private EventLine() {}

    static String of(StoredEvent event) {
        return "{\"position\":" + quoted(event.position().text())
                + ",\"stream\":" + quoted(event.stream())
                + ",\"revision\":" + event.revision()
                + ",\"id\":" + quoted(event.id())
                + ",\"type\":" + quoted(event.type())
                + ",\"recordedAt\":" + quoted(event.recordedAt().toString())
                + ",\"metadata\":" + object(event.metadata())
                + ",\"payload\":" + event.payload().replace("\n", " ").replace("\r", " ")
                + "}\n";
    }

    private static String object(Map<String, String> members) {
        return new TreeMap<>(members)
                .entrySet().stream()
                        .map(member -> quoted(member.getKey()) + ":" + quoted(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < CONTROL) {
                json.append("\\u%04x".formatted(c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
