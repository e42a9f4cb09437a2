package bd.spbmu.infra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Batched inserts into the very table, with nothing in between: a transaction per batch, as the engine has. */
final class RawJdbc {

    private static final String INSERT =
            "INSERT INTO domain_event (stream, revision, aggregate_type, event_id, event_type, event_type_revision,"
                    + " recorded_at, payload, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource source;
    private final String type;
    private final String payload;
    private final String metadata;

    /** Takes its bytes from the last event that the engine has written. */
    RawJdbc(DataSource source) throws SQLException {
        this.source = source;
        try (Connection connection = source.getConnection();
                var question = connection.createStatement();
                var rows = question.executeQuery("SELECT event_type, payload, metadata FROM domain_event"
                        + " ORDER BY global_index DESC FETCH FIRST 1 ROWS ONLY")) {
            rows.next();
            type = rows.getString(1);
            payload = rows.getString(2);
            metadata = rows.getString(3);
        }
    }

    int insertBatches(int count, int batch) throws SQLException {
        for (int written = 0; written < count; written += batch) {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                insert(connection, batch);
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
        return count;
    }

    private void insert(Connection connection, int batch) throws SQLException {
        String stream = UUID.randomUUID().toString();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int revision = 0; revision < batch; revision++) {
                insert.setString(1, stream);
                insert.setLong(2, revision);
                insert.setString(3, "Disclosure");
                insert.setString(4, UUID.randomUUID().toString());
                insert.setString(5, type);
                insert.setString(6, null);
                insert.setString(7, Instant.now().toString());
                insert.setString(8, payload);
                insert.setString(9, metadata);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
