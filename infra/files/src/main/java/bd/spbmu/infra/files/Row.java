package bd.spbmu.infra.files;

import java.util.List;

/**
 * A row of a table as it stands in the file.
 *
 * @param number as a spreadsheet counts, the headings being row 1
 */
record Row(long number, List<Cell> cells) {

    /** @param figure whether a spreadsheet kept it as a number, not as a text */
    record Cell(String text, boolean figure) {

        static final Cell EMPTY = new Cell("", false);

        static Cell of(String text) {
            return text.isEmpty() ? EMPTY : new Cell(text, false);
        }

        boolean isEmpty() {
            return text.isBlank();
        }
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
