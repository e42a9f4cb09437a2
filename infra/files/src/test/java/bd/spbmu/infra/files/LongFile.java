package bd.spbmu.infra.files;

import bd.spbmu.kernel.intake.FileFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes and reads a file of many lines in a JVM whose heap is too small for it. */
final class LongFile {

    private static final List<String> HEADINGS =
            List.of("Local ID", "Name (Bangla)", "Date of birth", "National ID", "Present address");

    private LongFile() {}

    /** @param arguments folder, format, lines */
    public static void main(String... arguments) throws IOException {
        FileFormat format = FileFormat.valueOf(arguments[1]);
        long lines = Long.parseLong(arguments[2]);
        SealedFile file = SealedFile.at(Path.of(arguments[0], "long"));
        try (OutputStream out = file.write()) {
            if (format == FileFormat.XLSX) {
                book(out, lines);
            } else {
                table(out, lines);
            }
        }
        long began = System.nanoTime();
        long read = new OpenedFiles(Given.READER, Given.limits(lines), Path.of(arguments[0]))
                .count(file, format, Given.FIELDS, Map.of());
        System.out.println(read + " lines in " + (System.nanoTime() - began) / 1_000_000 + " ms");
    }

    private static List<String> cells(long line) {
        return List.of("X-" + line, "রহিমা বেগম " + line, "1958-02-28", "%013d".formatted(line), "গ্রাম " + line);
    }

    private static void table(OutputStream out, long lines) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(String.join(",", HEADINGS) + "\n");
        for (long line = 0; line < lines; line++) {
            text.write(String.join(",", cells(line)) + "\n");
        }
        text.flush();
    }

    /** Every text in the shared table, as spreadsheets write it: the worst case for memory. */
    private static void book(OutputStream out, long lines) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        text.write("<sst>");
        for (long line = -1; line < lines; line++) {
            for (String cell : line < 0 ? HEADINGS : cells(line)) {
                text.write("<si><t>" + cell + "</t></si>");
            }
        }
        text.write("</sst>");
        text.flush();
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        text.write("<worksheet><sheetData>");
        for (long row = 0, shared = 0; row <= lines; row++) {
            text.write("<row r=\"" + (row + 1) + "\">");
            for (int column = 0; column < HEADINGS.size(); column++, shared++) {
                text.write("<c t=\"s\"><v>" + shared + "</v></c>");
            }
            text.write("</row>");
        }
        text.write("</sheetData></worksheet>");
        text.flush();
        zip.closeEntry();
        zip.finish();
    }
}
