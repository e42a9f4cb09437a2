package bd.spbmu.infra.files;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.intake.FileFormat;
import bd.spbmu.kernel.intake.FormReader;
import bd.spbmu.kernel.intake.IntakeProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Opens files in any format they may be written in. */
final class OpenedFiles {

    private static final int PACKED = 0x504B;
    private static final int BUFFER = 1 << 16;

    private final FormReader reader;
    private final FileLimits limits;
    private final Path folder;

    OpenedFiles(FormReader reader, FileLimits limits, Path folder) {
        this.reader = reader;
        this.limits = limits;
        this.folder = folder;
    }

    /** @throws Refusal {@code file-format-unknown} if the file is not what it is said to be */
    Lines open(SealedFile file, FileFormat format, List<Field> fields, Map<String, String> mapping) throws IOException {
        if (isPacked(file) != (format == FileFormat.XLSX)) {
            throw new Refusal(IntakeProblem.FILE_FORMAT_UNKNOWN);
        }
        return switch (format) {
            case XLSX -> TableLines.of(XlsxRows.of(file.channel(), folder, limits), fields, mapping);
            case CSV -> TableLines.of(CsvRows.of(text(file), limits), fields, mapping);
            case NDJSON -> NdjsonLines.of(text(file), reader, fields, mapping, limits);
        };
    }

    /** Reads it from end to end, so that no line is decided before the whole is known to be sound. */
    long count(SealedFile file, FileFormat format, List<Field> fields, Map<String, String> mapping) throws IOException {
        long count = 0;
        try (Lines lines = open(file, format, fields, mapping)) {
            while (lines.next() != null) {
                count++;
                Bounds.within(count <= limits.lines(), IntakeProblem.TOO_MANY_LINES, limits.lines());
            }
        }
        if (count == 0) {
            throw new Refusal(IntakeProblem.FILE_EMPTY);
        }
        return count;
    }

    private static boolean isPacked(SealedFile file) throws IOException {
        try (InputStream bytes = file.read()) {
            byte[] first = bytes.readNBytes(2);
            return first.length == 2 && (((first[0] & 0xff) << 8) | (first[1] & 0xff)) == PACKED;
        }
    }

    private static InputStream text(SealedFile file) throws IOException {
        return new BufferedInputStream(file.read(), BUFFER);
    }
}
