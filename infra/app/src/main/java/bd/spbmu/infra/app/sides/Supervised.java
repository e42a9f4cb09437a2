package bd.spbmu.infra.app.sides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process of ours: started again when it ends by itself, unless it ended so soon that it would only end again. */
final class Supervised implements AutoCloseable {

    private static final Duration TOO_SOON = Duration.ofSeconds(8);
    private static final int STOPS_WITHIN_S = 25;
    private static final int LAST_WORDS = 12;

    private final String name;
    private final List<String> command;
    private final Path folder;
    private final Consumer<String> gaveUp;
    private Process process;
    private boolean closing;

    /**
     * @param folder gets what it says, and its number
     * @param gaveUp told, in a sentence, when it is not started again
     */
    Supervised(String name, List<String> command, Path folder, Consumer<String> gaveUp) {
        this.name = name;
        this.command = List.copyOf(command);
        this.folder = folder;
        this.gaveUp = gaveUp;
        this.process = launched();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // starting again reports its own failures
    private Process launched() {
        long began = System.nanoTime();
        try {
            Files.createDirectories(folder);
            Process launched = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                    .start();
            Files.writeString(folder.resolve(name + ".pid"), String.valueOf(launched.pid()));
            launched.onExit().thenAccept(ended -> again(ended, began));
            return launched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void again(Process ended, long began) {
        if (closing) {
            return;
        }
        if (System.nanoTime() - began < TOO_SOON.toNanos()) {
            gaveUp.accept("The process " + name + " ended with " + ended.exitValue() + ": " + lastWords());
            return;
        }
        process = launched();
    }

    String name() {
        return name;
    }

    synchronized boolean isAlive() {
        return process.isAlive();
    }

    String lastWords() {
        try {
            List<String> said = new ArrayList<>(Files.readAllLines(output()));
            return String.join(
                    System.lineSeparator(), said.subList(Math.max(0, said.size() - LAST_WORDS), said.size()));
        } catch (IOException silent) {
            return "it left no word.";
        }
    }

    private Path output() {
        return folder.resolve(name + ".out");
    }

    /** Asks it to end; {@link #close} waits for that. */
    synchronized void end() {
        closing = true;
        process.destroy();
    }

    @Override
    public void close() {
        end();
        try {
            if (!process.waitFor(STOPS_WITHIN_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
