package bd.spbmu.infra.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folder everything is kept in: readable by its owner alone, and held by one registry at a time. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** @throws CannotStart if it cannot be made or another registry holds it */
    static DataFolder claim(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            make(folder);
            FileChannel lockFile =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new CannotStart("The data folder " + folder + " is in use by another registry.");
            }
            return new DataFolder(folder, lockFile);
        } catch (IOException unusable) {
            throw new CannotStart("The data folder " + folder + " cannot be used: " + unusable.getMessage());
        }
    }

    private static void make(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new CannotStart("The data folder " + folder + " is not a folder.");
        }
        Set<String> views = folder.getFileSystem().supportedFileAttributeViews();
        if (views.contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @Nullable FileLock lock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException alreadyGone) {
            throw new IllegalStateException("The lock of " + path + " cannot be given back", alreadyGone);
        }
    }
}
