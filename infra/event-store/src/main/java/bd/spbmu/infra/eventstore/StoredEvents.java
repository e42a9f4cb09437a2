package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.audit.StoredEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log as it lies in the database, for auditors: nothing opened, nothing upcast. */
final class StoredEvents implements EventLog {

    private static final TypeReference<Map<String, String>> METADATA = new TypeReference<>() {};

    private final JdbcClient database;
    private final LogDialect dialect;
    private final ObjectMapper mapper = StoreMapper.make();

    StoredEvents(JdbcClient database, LogDialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    @Override
    public List<StoredEvent> after(LogPosition after, int limit) {
        return database.sql("SELECT transaction_id, global_index, stream, revision, event_id, event_type, recorded_at,"
                        + " payload, metadata FROM domain_event"
                        + " WHERE " + dialect.after() + " ORDER BY " + dialect.order()
                        + " FETCH FIRST " + limit + " ROWS ONLY")
                .params(dialect.arguments(after))
                .query((rows, number) -> stored(rows))
                .list();
    }

    @Override
    public LogPosition head() {
        return last("");
    }

    /** The last event recorded before the time; {@link LogPosition#START} if there is none. */
    LogPosition lastBefore(Instant time) {
        // as Axon writes it, with three digits after the second: the column is compared as text
        return last(" AND recorded_at < ?", DateTimeUtils.formatInstant(time));
    }

    private LogPosition last(String condition, Object... arguments) {
        return database.sql("SELECT transaction_id, global_index FROM domain_event WHERE 1 = 1" + dialect.visible()
                        + condition + " ORDER BY " + dialect.lastFirst() + " FETCH FIRST 1 ROWS ONLY")
                .params(arguments)
                .query((rows, number) -> new LogPosition(rows.getLong(1), rows.getLong(2)))
                .optional()
                .orElse(LogPosition.START);
    }

    private StoredEvent stored(ResultSet rows) throws SQLException {
        try {
            return new StoredEvent(
                    new LogPosition(rows.getLong("transaction_id"), rows.getLong("global_index")),
                    rows.getString("stream"),
                    rows.getLong("revision"),
                    rows.getString("event_id"),
                    rows.getString("event_type"),
                    Instant.parse(rows.getString("recorded_at")),
                    rows.getString("payload"),
                    mapper.readValue(rows.getString("metadata"), METADATA));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the metadata of an event cannot be read", e);
        }
    }
}
