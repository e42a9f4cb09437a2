package bd.spbmu.kernel.matching;

import java.util.List;

/**
 * How strongly two records look like one person, with its reasons.
 *
 * @param centibits sum of log2(m/u) over the fields, prior included, in hundredths of a bit
 * @param scorer version of the weights that scored it
 */
public record Score(Level level, int centibits, List<Evidence> evidence, String scorer) {

    public Score {
        evidence = List.copyOf(evidence);
    }

    /**
     * What one field says.
     *
     * @param field field or group of fields compared, such as {@code name}
     * @param agreement how it agreed, such as {@code exact}, {@code phonetic}, {@code near}, {@code different}, {@code missing}
     * @param centibits its weight, negative when it speaks against
     */
    public record Evidence(String field, String agreement, int centibits) {}
}
