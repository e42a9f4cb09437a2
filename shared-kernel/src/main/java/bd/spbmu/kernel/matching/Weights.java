package bd.spbmu.kernel.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** One version of the weights, in hundredths of a bit. */
final class Weights {

    static final Weights FIRST = new Weights("weights-1");

    private static final double CENTI = 100;

    private final String version;
    private final Properties values;

    private Weights(String version) {
        this.version = version;
        this.values = read(version + ".properties");
    }

    String version() {
        return version;
    }

    int prior(Hypothesis hypothesis) {
        return value(hypothesis.text() + ".prior");
    }

    int likely() {
        return value("threshold.likely");
    }

    int possible() {
        return value("threshold.possible");
    }

    /** The most that a group of fields may weigh together, for and against. */
    int cap(Field.Group group) {
        return value("cap." + group.text());
    }

    /** What a field weighs. Missing weighs nothing: it is not disagreement. */
    int of(Hypothesis hypothesis, FieldMatch match) {
        if (match.agreement() == Agreement.MISSING) {
            return 0;
        }
        String field = hypothesis.text() + "." + match.field().text();
        if (isByFrequency(hypothesis, match.field())) {
            int percent = value(field + ".percent");
            return Math.max(value(field + ".least"), (int) Math.round(match.bits() * CENTI * percent / CENTI));
        }
        return value(field + "." + match.agreement().text());
    }

    private static boolean isByFrequency(Hypothesis hypothesis, Field field) {
        return hypothesis == Hypothesis.STRANGER
                && (field == Field.NAME || field == Field.MOTHER || field == Field.FATHER);
    }

    private int value(String key) {
        return Integer.parseInt(values.getProperty(key, "0").strip());
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
