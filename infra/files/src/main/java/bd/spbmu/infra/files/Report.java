package bd.spbmu.infra.files;

import bd.spbmu.infra.files.Decided.Finding;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportReports;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdicts of one file, in the order of its lines. Names no person: lines by their number and local id, fields by heading. */
final class Report implements AutoCloseable {

    private static final String HEADINGS = "\uFEFFline,localId,verdict,field,problem,reason,reasonBn,duplicateOf\r\n";
    private static final String FORMULA = "=+-@\t\r";

    private final FileChannel file;

    private Report(FileChannel file) {
        this.file = file;
    }

    /** @param counted how much of it was noted; what a dead worker wrote behind it is cut off */
    static Report at(Path path, long counted) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (file.size() < counted) {
            file.close();
            throw new IOException("The report " + path.getFileName() + " is shorter than what was noted of it");
        }
        file.truncate(counted).position(counted);
        Report report = new Report(file);
        if (counted == 0) {
            report.write(HEADINGS);
        }
        return report;
    }

    /** Durable when it returns. @return its length */
    long add(List<Decided> lines) throws IOException {
        write(lines.stream().flatMap(Report::rows).collect(Collectors.joining()));
        file.force(false);
        return file.position();
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static Stream<String> rows(Decided line) {
        return line.findings().isEmpty()
                ? Stream.of(row(line, "", "", "", ""))
                : line.findings().stream().map(finding -> row(line, finding));
    }

    private static String row(Decided line, Finding finding) {
        return row(
                line,
                finding.field(),
                finding.problem().slug(),
                finding.problem().english(),
                finding.problem().bangla());
    }

    private static String row(Decided line, String... rest) {
        return Stream.of(
                        Stream.of(
                                Long.toString(line.line()),
                                line.localId(),
                                line.verdict().name()),
                        Stream.of(rest),
                        Stream.of(line.of()))
                .flatMap(cells -> cells)
                .map(Report::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula is led by an apostrophe. */
    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Where reports lie. */
    record Folder(Path path) implements ImportReports {

        Path of(ImportId importId) {
            return path.resolve(importId.text() + ".report.csv");
        }

        @Override
        public boolean copy(ImportId importId, long bytes, OutputStream to) throws IOException {
            if (!Files.exists(of(importId))) {
                return false;
            }
            try (FileChannel file = FileChannel.open(of(importId), StandardOpenOption.READ)) {
                long done = 0;
                while (done < bytes) {
                    done += file.transferTo(done, bytes - done, Channels.newChannel(to));
                }
            }
            return true;
        }
    }
}
