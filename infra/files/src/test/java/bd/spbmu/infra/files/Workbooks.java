package bd.spbmu.infra.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as a spreadsheet writes them, and as nobody should. */
final class Workbooks {

    private Workbooks() {}

    static void sheet(OutputStream out, List<?>... rows) throws IOException {
        Workbook book = new Workbook(out, "test", "1.0");
        Worksheet sheet = book.newWorksheet("people");
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].size(); c++) {
                Object value = rows[r].get(c);
                if (value instanceof Number number) {
                    sheet.value(r, c, number);
                } else {
                    sheet.value(r, c, value.toString());
                }
            }
        }
        book.finish();
    }

    static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    static void raw(OutputStream out, String rows) throws IOException {
        part(out, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static void part(OutputStream out, String sheet) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
