package bd.spbmu.infra.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What differs between the relational stores in keeping one order of events for ever. */
enum LogDialect {
    /**
     * One append lock, held until the transaction ends, makes the order of numbers the order of commits; every transaction
     * id is 0.
     */
    H2("") {
        @Override
        void beforeAppend(Connection connection) throws SQLException {
            try (Statement lock = connection.createStatement()) {
                lock.execute("SELECT id FROM append_lock WHERE id = 1 FOR UPDATE");
            }
        }
    },
    /** Readers stop below the oldest open transaction, and the order is that of transaction id, then number. */
    POSTGRESQL(" AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint") {
        @Override
        void beforeAppend(Connection connection) {
            // writers never wait for each other
        }
    };

    private final String visible;

    LogDialect(String visible) {
        this.visible = visible;
    }

    /** Condition that keeps what may still be overtaken out of sight. */
    String visible() {
        return visible;
    }

    /** Called inside the transaction that appends, before its first row. */
    abstract void beforeAppend(Connection connection) throws SQLException;

    static LogDialect of(String databaseProduct) {
        return switch (databaseProduct) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default ->
                throw new IllegalStateException("The event store needs H2 or PostgreSQL, not " + databaseProduct);
        };
    }
}
