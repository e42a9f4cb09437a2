package bd.spbmu.infra.files;

import bd.spbmu.kernel.programme.ProgrammeCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty file of one kind for one programme. The first sheet has the headings only, so that it can be sent back as it is;
 * the second says which values are taken.
 */
record Template(ProgrammeCode programme, List<Field> fields) {

    private static final String TEXT_FORMAT = "@";
    private static final int ROWS_AS_TEXT = 1_000;

    private static String heading(Field field) {
        return Headings.both(field.path()) + (field.required() ? " *" : "");
    }

    void table(OutputStream to) throws IOException {
        String line = fields.stream()
                .map(field -> '"' + heading(field).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "\uFEFF", "\r\n"));
        to.write(line.getBytes(StandardCharsets.UTF_8));
    }

    void workbook(OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "Single-Registry", "1.0")) {
            Worksheet lines = book.newWorksheet("lines");
            for (int column = 0; column < fields.size(); column++) {
                lines.value(0, column, heading(fields.get(column)));
                lines.width(column, 24);
            }
            // so that a spreadsheet keeps every digit of a number
            lines.range(1, 0, ROWS_AS_TEXT, fields.size() - 1)
                    .style()
                    .format(TEXT_FORMAT)
                    .set();
            lines.freezePane(0, 1);
            values(book.newWorksheet("values"));
        }
    }

    private void values(Worksheet sheet) {
        int row = 0;
        for (Field field : fields) {
            if (field.type() == ProgrammeCode.class) {
                sheet.value(row, 0, Headings.both(field.path()));
                sheet.value(row++, 1, programme.text());
            }
            Object[] constants = field.type().getEnumConstants();
            for (int i = 0; constants != null && i < constants.length; i++) {
                String name = ((Enum<?>) constants[i]).name();
                sheet.value(row, 0, Headings.both(field.path()));
                sheet.value(row, 1, name);
                sheet.value(row++, 2, Headings.both(field.type().getSimpleName() + "." + name));
            }
        }
    }
}
