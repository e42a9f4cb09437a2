package bd.spbmu.infra.sandbox.story;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the story is told to do.
 *
 * @param journal keeps every request and answer; absent for none
 * @param kill whether the registry is killed in the middle of the import
 * @param credentials of a registry that runs already; absent when the story starts its own
 * @param command how to start the registry
 */
record StoryOptions(
        long seed,
        int persons,
        @Nullable Path journal,
        boolean kill,
        @Nullable Path credentials,
        List<String> command) {

    private static final int USUAL_PERSONS = 2000;
    private static final int FEWEST = 400;
    private static final int SEEDS = 1_000_000;

    StoryOptions {
        command = List.copyOf(command);
    }

    /** @throws IllegalArgumentException with a sentence for the user */
    static StoryOptions read(List<String> args) {
        long seed = new SecureRandom().nextInt(SEEDS);
        int persons = USUAL_PERSONS;
        Path journal = null;
        Path credentials = null;
        boolean kill = false;
        int i = 0;
        for (; i < args.size() && !args.get(i).equals("--"); i++) {
            String arg = args.get(i);
            String value = arg.substring(arg.indexOf('=') + 1);
            switch (arg.substring(0, arg.contains("=") ? arg.indexOf('=') : arg.length())) {
                case "--seed" -> seed = number(value);
                case "--persons" -> persons = (int) number(value);
                case "--journal" -> journal = Path.of(value);
                case "--credentials" -> credentials = Path.of(value);
                case "--kill" -> kill = true;
                default -> throw new IllegalArgumentException("The story does not know " + arg + ".");
            }
        }
        List<String> command = i < args.size() ? args.subList(i + 1, args.size()) : List.of();
        require(persons >= FEWEST, "The story needs at least " + FEWEST + " persons.");
        require(credentials != null || !command.isEmpty(), "The story needs a registry: --credentials or -- command.");
        require(!kill || !command.isEmpty(), "Only a registry that the story starts itself can be killed.");
        return new StoryOptions(seed, persons, journal, kill, credentials, command);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("'" + value + "' is no whole number.", none);
        }
    }
}
