package bd.spbmu.command.intake;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.intake.FileFormat;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportKind;
import java.io.InputStream;
import java.util.Map;

/** Keeps files, and brings them to whoever decides their lines. */
public interface ImportFiles {

    /**
     * Puts the body down, sealed.
     *
     * @throws Refusal {@code file-too-large}
     */
    Spooled spool(ImportId importId, InputStream body);

    /**
     * Reads it from end to end.
     *
     * @return how many lines it holds
     * @throws Refusal if any part of it cannot be taken
     */
    long inspect(Spooled file, ImportKind kind, FileFormat format, Map<String, String> columns);

    /** Keeps it for the worker, who acts in the name of this request. The second time for the same import, it is dropped. */
    void keep(ImportId importId, Spooled file, Request request);

    void drop(Spooled file);

    /** @throws bd.spbmu.kernel.FieldErrors naming every path that is no column of this kind */
    void check(ImportKind kind, Map<String, String> columns);

    /**
     * A file on disk that nobody waits for yet.
     *
     * @param name of the file
     * @param key under which it is sealed
     * @param hash SHA-256 of what was sent
     */
    record Spooled(String name, String key, String hash, long bytes) {

        @Override
        public String toString() {
            return "Spooled[" + name + "]";
        }
    }
}
