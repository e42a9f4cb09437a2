package bd.spbmu.command.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.CsvTable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One row of a table of the first catalogue. */
record SeedRow(Map<String, String> cells) {

    private static final BigDecimal LAC = BigDecimal.valueOf(100_000);
    private static final int HUNDREDTHS = 2;

    static Stream<SeedRow> of(String table) {
        return CsvTable.read(SeedRow.class, table).stream().map(SeedRow::new);
    }

    String cell(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    boolean has(String column) {
        return !cell(column).isEmpty();
    }

    int number(String column) {
        return Integer.parseInt(cell(column));
    }

    /** Persons printed in lac (1 lac = 100,000), exactly. */
    long lac(String column) {
        return new BigDecimal(cell(column)).multiply(LAC).longValueExact();
    }

    /** A percentage with at most two decimals, in hundredths of a per cent. */
    int basisPoints(String column) {
        return new BigDecimal(cell(column)).movePointRight(HUNDREDTHS).intValueExact();
    }

    Bilingual bilingual(String column) {
        return new Bilingual(cell(column + "_en"), cell(column + "_bn"));
    }
}
