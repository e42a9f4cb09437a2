package bd.spbmu.infra.files;

import bd.spbmu.command.intake.ImportFiles;
import bd.spbmu.infra.files.ImportJobs.Job;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.intake.FileFormat;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.intake.IntakeProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files in the data folder, each sealed under a key of its own that is sealed in turn. */
final class KeptFiles implements ImportFiles {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final FileLimits limits;
    private final OpenedFiles opened;
    private final Takers takers;
    private final ImportJobs jobs;
    private final Seals seals;

    KeptFiles(Path folder, FileLimits limits, OpenedFiles opened, Takers takers, ImportJobs jobs, Seals seals) {
        this.folder = folder;
        this.limits = limits;
        this.opened = opened;
        this.takers = takers;
        this.jobs = jobs;
        this.seals = seals;
    }

    @Override
    public Spooled spool(ImportId importId, InputStream body) {
        SealedFile file = SealedFile.at(folder.resolve(importId.text() + "-" + UUID.randomUUID() + ".sealed"));
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            long bytes = copy(body, file, hash);
            return new Spooled(
                    file.path().getFileName().toString(),
                    file.key(),
                    HexFormat.of().formatHex(hash.digest()),
                    bytes);
        } catch (IOException failed) {
            file.delete();
            throw new UncheckedIOException(failed);
        } catch (RuntimeException refused) {
            file.delete();
            throw refused;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long copy(InputStream body, SealedFile file, MessageDigest hash) throws IOException {
        long bytes = 0;
        try (OutputStream out = file.write()) {
            byte[] buffer = new byte[BUFFER];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
                Bounds.within(
                        bytes <= limits.file().toBytes(),
                        IntakeProblem.FILE_TOO_LARGE,
                        limits.file().toBytes());
                hash.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return bytes;
    }

    @Override
    public long inspect(Spooled file, ImportKind kind, FileFormat format, Map<String, String> columns) {
        try {
            return opened.count(at(file.name(), file.key()), format, takers.fields(kind), columns);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void keep(ImportId importId, Spooled file, Request request) {
        // once its lines are decided its key is gone, and nothing can be sealed under it again
        boolean kept = !jobs.has(importId)
                && jobs.add(
                        importId,
                        file.name(),
                        seals.seal(importId.value(), PersonalField.IMPORT_KEY, file.key()),
                        request);
        if (!kept) {
            drop(file);
        }
    }

    @Override
    public void drop(Spooled file) {
        at(file.name(), file.key()).delete();
    }

    @Override
    public void check(ImportKind kind, Map<String, String> columns) {
        List<String> known =
                takers.fields(kind).stream().map(Field::path).sorted().toList();
        List<FieldError> unknown = columns.entrySet().stream()
                .filter(column -> !known.contains(column.getValue()))
                .map(column -> new FieldError(
                        "/columns/" + column.getKey(), IntakeProblem.COLUMN_UNKNOWN, Map.of("values", known)))
                .collect(Collectors.toList());
        if (!unknown.isEmpty()) {
            throw new FieldErrors(unknown);
        }
    }

    /** Empty once its key was destroyed. */
    Optional<SealedFile> of(Job job) {
        return seals.open(PersonalField.IMPORT_KEY, job.key()).map(key -> at(job.file(), key));
    }

    /** Its lines are decided: nobody needs it any more. */
    void destroy(Job job) {
        at(job.file(), "").delete();
        seals.destroy(job.importId().value());
    }

    private SealedFile at(String name, String key) {
        return new SealedFile(folder.resolve(name), key);
    }
}
