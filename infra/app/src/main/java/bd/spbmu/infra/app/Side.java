package bd.spbmu.infra.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;

/** A part of the registry that may run in a process of its own. Each is a profile; without any of them, one process is all. */
enum Side {
    /** Takes what is written and decides; pays. */
    COMMAND,
    /** Follows the log and keeps the views. */
    PROJECTIONS,
    /** Answers from the views; signs people in and shows them pages. */
    QUERY;

    /** The sides of this process. */
    static Set<Side> in(Environment settings) {
        List<String> profiles = Arrays.asList(settings.getActiveProfiles());
        Set<Side> sides = EnumSet.noneOf(Side.class);
        Arrays.stream(values())
                .filter(side -> profiles.contains(side.profile()))
                .forEach(sides::add);
        return sides.isEmpty() ? EnumSet.allOf(Side.class) : sides;
    }

    /** Whether one process is the whole registry. */
    static boolean areTogether(Environment settings) {
        return in(settings).size() == values().length;
    }

    String profile() {
        return name().toLowerCase(Locale.ROOT);
    }
}
