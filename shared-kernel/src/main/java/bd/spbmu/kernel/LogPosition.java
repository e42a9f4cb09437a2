package bd.spbmu.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the one order of all events, written {@code <commit>-<prepare>}: transaction and row in a relational store,
 * commit and prepare position in EventStoreDB. Compared unsigned. Travels as {@code Registry-Position}.
 */
public record LogPosition(long commit, long prepare) implements Text, Comparable<LogPosition> {

    /** Before every event. */
    public static final LogPosition START = new LogPosition(0, 0);

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,20})-(\\d{1,20})");

    public static LogPosition of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new Malformed(KernelProblem.POSITION_MALFORMED);
        }
        try {
            return new LogPosition(Long.parseUnsignedLong(matcher.group(1)), Long.parseUnsignedLong(matcher.group(2)));
        } catch (NumberFormatException tooLarge) {
            throw new Malformed(KernelProblem.POSITION_MALFORMED);
        }
    }

    @Override
    public String text() {
        return Long.toUnsignedString(commit) + "-" + Long.toUnsignedString(prepare);
    }

    @Override
    public int compareTo(LogPosition other) {
        int byCommit = Long.compareUnsigned(commit, other.commit);
        return byCommit != 0 ? byCommit : Long.compareUnsigned(prepare, other.prepare);
    }

    @Override
    public String toString() {
        return text();
    }
}
