package bd.spbmu.infra.files;

import bd.spbmu.infra.files.Row.Cell;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.intake.IntakeProblem;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Office Open XML workbook, row by row. */
final class XlsxRows implements Rows {

    private final Workbook workbook;
    private final SharedTexts texts;
    private final XMLStreamReader sheet;
    private final FileLimits limits;
    private long number;

    private XlsxRows(Workbook workbook, SharedTexts texts, XMLStreamReader sheet, FileLimits limits) {
        this.workbook = workbook;
        this.texts = texts;
        this.sheet = sheet;
        this.limits = limits;
    }

    /** @param folder for what does not fit into memory */
    static XlsxRows of(SeekableByteChannel file, Path folder, FileLimits limits) throws IOException {
        Workbook workbook = Workbook.of(file, limits);
        SharedTexts texts = SharedTexts.in(folder);
        try {
            read(workbook, texts, limits);
            return new XlsxRows(workbook, texts, workbook.part(workbook.firstSheet()), limits);
        } catch (IOException | RuntimeException failed) {
            texts.close();
            workbook.close();
            throw failed;
        }
    }

    private static void read(Workbook workbook, SharedTexts texts, FileLimits limits) throws IOException {
        if (!workbook.has("xl/sharedStrings.xml")) {
            return;
        }
        try {
            XMLStreamReader table = workbook.part("xl/sharedStrings.xml");
            while (table.hasNext()) {
                if (step(table) == XMLStreamConstants.START_ELEMENT && "si".equals(table.getLocalName())) {
                    texts.add(text(table, "si", limits));
                }
            }
            table.close();
        } catch (XMLStreamException broken) {
            throw Workbook.refusal(broken);
        }
    }

    /** The text of all runs, without the reading aids that may lie between them. */
    private static String text(XMLStreamReader xml, String end, FileLimits limits) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (xml.hasNext()) {
            int event = step(xml);
            if (event == XMLStreamConstants.END_ELEMENT && end.equals(xml.getLocalName())) {
                return text.toString();
            }
            if (event == XMLStreamConstants.START_ELEMENT && "rPh".equals(xml.getLocalName())) {
                aid = true;
            } else if (event == XMLStreamConstants.END_ELEMENT && "rPh".equals(xml.getLocalName())) {
                aid = false;
            } else if (event == XMLStreamConstants.START_ELEMENT && "t".equals(xml.getLocalName()) && !aid) {
                append(text, xml, "t", limits);
            }
        }
        throw new Refusal(IntakeProblem.FILE_CUT_OFF);
    }

    private static void append(StringBuilder text, XMLStreamReader xml, String end, FileLimits limits)
            throws XMLStreamException {
        while (xml.hasNext()) {
            int event = step(xml);
            if (event == XMLStreamConstants.END_ELEMENT && end.equals(xml.getLocalName())) {
                return;
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                Bounds.within(text.length() <= limits.lineLength(), IntakeProblem.LINE_TOO_LONG, limits.lineLength());
            }
        }
    }

    /** @throws Refusal {@code file-names-entities} for what no workbook needs */
    private static int step(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refusal(IntakeProblem.FILE_NAMES_ENTITIES);
        }
        return event;
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            while (sheet.hasNext()) {
                int event = step(sheet);
                if (event == XMLStreamConstants.START_ELEMENT && "row".equals(sheet.getLocalName())) {
                    Row row = row();
                    if (!row.isEmpty()) {
                        return row;
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw Workbook.refusal(broken);
        }
        return null;
    }

    private Row row() throws XMLStreamException, IOException {
        String said = sheet.getAttributeValue(null, "r");
        number = said == null ? number + 1 : number(said);
        List<Cell> cells = new ArrayList<>();
        while (sheet.hasNext()) {
            int event = step(sheet);
            if (event == XMLStreamConstants.END_ELEMENT && "row".equals(sheet.getLocalName())) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && "c".equals(sheet.getLocalName())) {
                cell(cells);
            }
        }
        return new Row(number, cells);
    }

    private void cell(List<Cell> cells) throws XMLStreamException, IOException {
        String place = sheet.getAttributeValue(null, "r");
        int column = place == null ? cells.size() : column(place);
        Bounds.within(column < limits.columns(), IntakeProblem.TOO_MANY_COLUMNS, limits.columns());
        String type = String.valueOf(sheet.getAttributeValue(null, "t"));
        StringBuilder value = new StringBuilder();
        while (sheet.hasNext()) {
            int event = step(sheet);
            if (event == XMLStreamConstants.END_ELEMENT && "c".equals(sheet.getLocalName())) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (sheet.getLocalName()) {
                    case "f" -> throw Bounds.formula(number, column);
                    case "v" -> append(value, sheet, "v", limits);
                    case "is" -> value.append(text(sheet, "is", limits));
                    default -> {}
                }
            }
        }
        if (column < cells.size()) {
            throw Bounds.at(IntakeProblem.FILE_UNREADABLE, number);
        }
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        cells.add(cell(type, value.toString()));
    }

    private Cell cell(String type, String value) throws IOException {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> Cell.of(shared(value));
            case "str", "inlineStr", "b", "d" -> Cell.of(value);
            case "e" -> throw Bounds.at(IntakeProblem.FILE_UNREADABLE, number);
            default -> new Cell(value, true);
        };
    }

    private String shared(String index) throws IOException {
        long wanted = number(index);
        if (wanted < 0 || wanted >= texts.size()) {
            throw Bounds.at(IntakeProblem.FILE_UNREADABLE, number);
        }
        return texts.get(wanted);
    }

    private long number(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException broken) {
            throw Bounds.at(IntakeProblem.FILE_UNREADABLE, number);
        }
    }

    /** The letters of {@code AB12}, from 0. */
    private int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
            Bounds.within(column <= limits.columns(), IntakeProblem.TOO_MANY_COLUMNS, limits.columns());
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        try {
            sheet.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        } finally {
            texts.close();
            workbook.close();
        }
    }
}
