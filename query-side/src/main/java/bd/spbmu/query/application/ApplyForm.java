package bd.spbmu.query.application;

import bd.spbmu.kernel.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Between the fields of the page and the body of the API: what was typed goes there, what is wrong comes back beside its field. */
record ApplyForm(Typed typed) {

    /** The statement on the page to which people agree; another statement gets another name. */
    private static final String CONSENT = "registration-2026-11";

    private static final List<String> REQUIRED = List.of(
            "programme",
            "nameBn",
            "father",
            "mother",
            "birthYear",
            "gender",
            "religion",
            "occupation",
            "birthPlace",
            "presentPlace",
            "presentText");
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("/programme", "programme"),
            Map.entry("/consent", "consent"),
            Map.entry("/person/birthDate", "birthYear"),
            Map.entry("/person/presentAddress/place", "presentPlace"),
            Map.entry("/person/presentAddress/text", "presentText"),
            Map.entry("/person/permanentAddress/place", "permanentPlace"),
            Map.entry("/person/permanentAddress/text", "permanentText"),
            Map.entry("/person/identifiers", "number"),
            Map.entry("/person/identifiers/0", "number"),
            Map.entry("/person/identifiers/0/number", "number"),
            Map.entry("/person/noIdentifierReason", "number"),
            Map.entry("/person/account", "accountNumber"),
            Map.entry("/person/account/number", "accountNumber"),
            Map.entry("/person/account/routing", "routing"));

    /** Fields that were left empty and must not be. */
    List<String> missing() {
        Stream<String> always = REQUIRED.stream().filter(field -> !typed.has(field));
        Stream<String> permanent = isSameAddress()
                ? Stream.empty()
                : Stream.of("permanentPlace", "permanentText").filter(field -> !typed.has(field));
        Stream<String> number =
                typed.has("number") || typed.has("noIdentifierReason") ? Stream.empty() : Stream.of("number");
        Stream<String> consent = typed.has("consent") ? Stream.empty() : Stream.of("consent");
        return Stream.of(always, permanent, number, consent)
                .flatMap(fields -> fields)
                .toList();
    }

    private boolean isSameAddress() {
        return !typed.has("permanentPlace") && !typed.has("permanentText");
    }

    Map<String, Object> body() {
        Map<String, Object> person = new LinkedHashMap<>();
        for (String field : List.of(
                "nameBn",
                "nameEn",
                "father",
                "mother",
                "spouse",
                "gender",
                "religion",
                "occupation",
                "birthPlace",
                "mobile")) {
            put(person, field, typed.get(field));
        }
        person.put("birthDate", birthDate());
        person.put("nationality", "BGD");
        person.put("presentAddress", address("present"));
        person.put("permanentAddress", address(isSameAddress() ? "present" : "permanent"));
        if (typed.has("number")) {
            person.put("identifiers", List.of(Map.of("type", typed.get("numberType"), "number", typed.get("number"))));
        } else {
            put(person, "noIdentifierReason", typed.get("noIdentifierReason"));
        }
        if (typed.has("accountNumber")) {
            Map<String, Object> account =
                    new HashMap<>(Map.of("provider", typed.get("provider"), "number", typed.get("accountNumber")));
            put(account, "routing", typed.get("routing"));
            person.put("account", account);
        }
        return Map.of("programme", typed.get("programme"), "consent", CONSENT, "person", person);
    }

    private Map<String, Object> address(String which) {
        return Map.of("place", typed.get(which + "Place"), "text", typed.get(which + "Text"));
    }

    /** Day and month may be unknown to old people: the first of January then, as it stands on many cards. */
    private String birthDate() {
        return "%s-%s-%s".formatted(number("birthYear", 4), number("birthMonth", 2), number("birthDay", 2));
    }

    private String number(String field, int digits) {
        String typedNumber = typed.has(field) ? Script.number(typed.get(field)) : "1";
        return "0".repeat(Math.max(0, digits - typedNumber.length())) + typedNumber;
    }

    private static void put(Map<String, Object> body, String field, String value) {
        if (!value.isEmpty()) {
            body.put(field, value);
        }
    }

    /**
     * What is wrong, by field; what belongs to no field stands under the empty name.
     *
     * @param problem as the API answers
     * @param bangla whether it is said in Bangla
     */
    static Map<String, String> faults(Map<String, Object> problem, boolean bangla) {
        String words = bangla ? "detailBn" : "detail";
        Map<String, String> faults = new LinkedHashMap<>();
        for (Object one : errors(problem)) {
            if (one instanceof Map<?, ?> error) {
                String pointer = String.valueOf(error.get("pointer"));
                faults.putIfAbsent(field(pointer), Objects.toString(error.get(words), ""));
            }
        }
        if (faults.isEmpty()) {
            faults.put("", Objects.toString(problem.get(words), ""));
        }
        return faults;
    }

    private static List<?> errors(Map<String, Object> problem) {
        return problem.get("errors") instanceof List<?> many ? many : new ArrayList<>();
    }

    private static String field(String pointer) {
        String known = FIELDS.get(pointer);
        boolean plain = pointer.lastIndexOf('/') == "/person".length();
        return Objects.requireNonNullElse(known, plain ? pointer.substring("/person/".length()) : "");
    }
}
