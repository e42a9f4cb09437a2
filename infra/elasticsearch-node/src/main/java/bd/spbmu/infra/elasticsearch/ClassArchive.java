package bd.spbmu.infra.elasticsearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The node's classes, parsed and laid out by the JVM at the end of its first run: halves the CPU time of every later
 * start. It lies in the home, named after the Java and the jars it was made from; a first run writes under a name of its
 * own and the launcher moves it into place, so that first runs side by side do not meet.
 */
final class ClassArchive {

    private static final String SUFFIX = ".jsa";
    private static final String FRESH = ".fresh";
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path ready;
    private final Path fresh;

    private ClassArchive(Path ready, Path fresh) {
        this.ready = ready;
        this.fresh = fresh;
    }

    static ClassArchive of(Path home) throws IOException {
        String key = UUID.nameUUIDFromBytes((Runtime.version() + " " + stamps(home)).getBytes(StandardCharsets.UTF_8))
                .toString();
        ClassArchive archive = new ClassArchive(home.resolve(key + SUFFIX), home.resolve(UUID.randomUUID() + FRESH));
        archive.clear();
        return archive;
    }

    /** The JVM's options to use it, or to write it at its end. */
    List<String> options() {
        if (Files.exists(ready)) {
            return List.of("-XX:SharedArchiveFile=" + ready);
        }
        return Files.isWritable(home()) ? List.of("-XX:ArchiveClassesAtExit=" + fresh) : List.of();
    }

    /** To be called after the node has ended: keeps what it wrote. */
    void keep() throws IOException {
        if (Files.exists(fresh)) {
            Files.move(fresh, ready, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what earlier builds and killed launchers left; some 80 MB each. */
    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(home())) {
            for (Path file : files.filter(this::isStale).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean isStale(Path file) {
        if (file.toString().endsWith(SUFFIX)) {
            return !file.equals(ready);
        }
        return file.toString().endsWith(FRESH)
                && modified(file).toInstant().isBefore(Instant.now().minus(ABANDONED));
    }

    private Path home() {
        return ready.resolveSibling(".").normalize();
    }

    private static String stamps(Path home) throws IOException {
        try (Stream<Path> lib = Files.list(home.resolve("lib"));
                Stream<Path> main = Files.list(home.resolve("main"))) {
            return Stream.concat(lib, main)
                    .sorted()
                    .map(jar -> jar.getFileName() + "@" + modified(jar))
                    .toList()
                    .toString();
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
