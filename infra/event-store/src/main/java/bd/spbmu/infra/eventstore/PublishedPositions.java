package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.LogPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;

/** How far the processors of all processes have come, in the store they share. */
public final class PublishedPositions {

    private static final String WRITE =
            "MERGE INTO followed_position known USING (SELECT CAST(? AS VARCHAR(120)) AS processor_name,"
                    + " CAST(? AS INT) AS segment, CAST(? AS VARCHAR(50)) AS reached) told"
                    + " ON (known.processor_name = told.processor_name AND known.segment = told.segment)"
                    + " WHEN MATCHED THEN UPDATE SET reached = told.reached"
                    + " WHEN NOT MATCHED THEN INSERT (processor_name, segment, reached)"
                    + " VALUES (told.processor_name, told.segment, told.reached)";

    /** Every segment there is, so that one nobody has told about yet counts as not begun. */
    private static final String READ =
            "SELECT tokens.processor_name, tokens.segment, known.reached FROM token_entry tokens"
                    + " LEFT JOIN followed_position known"
                    + " ON known.processor_name = tokens.processor_name AND known.segment = tokens.segment";

    private final JdbcOperations database;

    PublishedPositions(JdbcOperations database) {
        this.database = database;
    }

    /** @param positions by processor and segment */
    public void publish(Map<String, Map<Integer, LogPosition>> positions) {
        List<Object[]> rows = new ArrayList<>();
        positions.forEach((processor, segments) ->
                segments.forEach((segment, reached) -> rows.add(new Object[] {processor, segment, reached.text()})));
        if (!rows.isEmpty()) {
            database.batchUpdate(WRITE, rows);
        }
    }

    /** What was told about the processor is no longer true: it begins again. */
    public void forget(String processor) {
        database.update("DELETE FROM followed_position WHERE processor_name = ?", processor);
    }

    /** By processor and segment, for every segment that exists. */
    public Map<String, Map<Integer, LogPosition>> read() {
        Map<String, Map<Integer, LogPosition>> all = new TreeMap<>();
        database.query(READ, row -> {
            String reached = row.getString(3);
            all.computeIfAbsent(row.getString(1), processor -> new TreeMap<>())
                    .put(row.getInt(2), reached == null ? LogPosition.START : LogPosition.of(reached));
        });
        return all;
    }
}
