package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.people.Applicant;
import bd.spbmu.kernel.Script;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything personal that was sent, to be looked for where it must never be. */
final class Canaries {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{10,17}");
    private static final Pattern SEALED = Pattern.compile("s1\\.[0-9a-f-]{36}\\.[A-Za-z0-9_-]+");
    private static final Pattern BANGLA = Pattern.compile("[\\u0980-\\u09FF]");
    private static final Pattern DATE = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");

    /** Streams that speak of persons: nothing in them is written in Bangla but what should be sealed. */
    private static final Pattern PERSONAL_STREAM =
            Pattern.compile("(?:ben|identity|account|entitlements|enrolment|overlap|batch|disclosure)-.*");

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> englishNames = new HashSet<>();
    private final Set<String> birthDates = new HashSet<>();

    private Canaries() {}

    static Canaries of(List<Applicant> people) {
        Canaries canaries = new Canaries();
        for (Applicant one : people) {
            one.identifiers().forEach(number -> canaries.numbers.add(Script.asciiDigits(number.digits())));
            if (one.mobile() != null) {
                canaries.numbers.add(one.mobile());
                canaries.numbers.add("88" + one.mobile());
            }
            if (one.account() != null) {
                canaries.numbers.add(one.account().number());
            }
            if (one.written().nameEn() != null) {
                canaries.englishNames.add(one.written().nameEn());
            }
            canaries.birthDates.add(one.birthDate().toString());
        }
        return canaries;
    }

    /** What lies open in this line of the log. */
    Optional<String> in(String stream, String line) {
        Matcher number = LONG_NUMBER.matcher(line);
        while (number.find()) {
            if (numbers.contains(number.group())) {
                return Optional.of("a number in " + stream);
            }
        }
        if (!PERSONAL_STREAM.matcher(stream).matches()) {
            return Optional.empty();
        }
        if (BANGLA.matcher(line).find()) {
            return Optional.of("Bangla script in " + stream);
        }
        Matcher date = DATE.matcher(line);
        while (stream.startsWith("ben-") && date.find()) {
            if (birthDates.contains(date.group(1))) {
                return Optional.of("a date of birth in " + stream);
            }
        }
        // a short name may stand in a ciphertext by chance
        String open = SEALED.matcher(line).replaceAll("sealed");
        return englishNames.stream().anyMatch(open::contains) ? Optional.of("a name in " + stream) : Optional.empty();
    }
}
