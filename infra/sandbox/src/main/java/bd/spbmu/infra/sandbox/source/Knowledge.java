package bd.spbmu.infra.sandbox.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the sources know. Of citizens who were loaded they know the truth; of everybody else the last digit of the number
 * decides, so that each answer can be had by choosing a number: identities, SIMs and accounts agree unless it is 7 (parents
 * differ, or not in use), 8 (another birth, or another holder) or 9 (no such number); a list holds who ends in 7, and
 * somebody of another name under 8.
 */
final class Knowledge {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final char SEVEN = '7';
    private static final char EIGHT = '8';
    private static final char NINE = '9';

    private final Map<String, Citizen> citizens = new ConcurrentHashMap<>();

    /** @param file one citizen a line, absent for none */
    Knowledge(@Nullable Path file) throws IOException {
        if (file != null) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.filter(line -> !line.isBlank()).forEach(this::learn);
            }
        }
    }

    void learn(String line) {
        learn(JSON.readValue(line, Citizen.class));
    }

    void learn(Citizen citizen) {
        citizens.put(citizen.identifier(), citizen);
    }

    /** What of the question agrees; empty when the number is not known. */
    Optional<Map<String, Boolean>> compare(String source, String call, Map<String, String> question) {
        return switch (call) {
            case "identities" -> identity(question);
            case "subscriptions", "accounts" -> holder(source, question);
            default -> entry(source, question);
        };
    }

    private static Optional<Map<String, Boolean>> known(Map<String, Boolean> agrees) {
        return Optional.of(new TreeMap<>(agrees));
    }

    private Optional<Map<String, Boolean>> identity(Map<String, String> question) {
        String number = asked(question, "number");
        Citizen citizen = citizens.get(number);
        if (citizen != null) {
            return known(Map.of(
                    "birthDate", citizen.birthDate().equals(question.get("birthDate")),
                    "nameBn", citizen.nameBn().equals(question.get("nameBn")),
                    "mother", citizen.mother().equals(question.get("mother")),
                    "father", citizen.father().equals(question.get("father"))));
        }
        char end = end(number);
        return end == NINE
                ? Optional.empty()
                : known(Map.of(
                        "birthDate", end != EIGHT, "nameBn", true, "mother", end != SEVEN, "father", end != SEVEN));
    }

    private Optional<Map<String, Boolean>> holder(String source, Map<String, String> question) {
        String number = asked(question, "number");
        Citizen citizen = citizens.get(asked(question, "identifier"));
        if (citizen != null) {
            boolean holds = source.equals("sim")
                    ? citizen.sims().contains(number)
                    : citizen.accounts().contains(source + ":" + number);
            return known(Map.of("holder", holds, "active", true));
        }
        char end = end(number);
        return end == NINE ? Optional.empty() : known(Map.of("holder", end != EIGHT, "active", end != SEVEN));
    }

    private Optional<Map<String, Boolean>> entry(String source, Map<String, String> question) {
        String identifier = asked(question, "identifier");
        Citizen citizen = citizens.get(identifier);
        if (citizen != null) {
            return citizen.lists().contains(source)
                    ? known(Map.of(
                            "nameBn", citizen.nameBn().equals(question.get("nameBn")),
                            "birthDate", citizen.birthDate().equals(question.get("birthDate"))))
                    : Optional.empty();
        }
        char end = end(identifier);
        return end == SEVEN || end == EIGHT
                ? known(Map.of("nameBn", end == SEVEN, "birthDate", true))
                : Optional.empty();
    }

    private static String asked(Map<String, String> question, String field) {
        String value = question.get(field);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(field);
        }
        return value;
    }

    private static char end(String number) {
        return number.charAt(number.length() - 1);
    }
}
