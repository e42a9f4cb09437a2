package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.LogPosition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What differs between the relational stores in keeping one order of events for ever. */
enum LogDialect {
    /**
     * One append lock, held until the transaction ends, makes the order of numbers the order of commits; every transaction
     * id is 0.
     */
    H2("global_index > ?", "global_index", "") {
        @Override
        void beforeAppend(Connection connection) throws SQLException {
            try (Statement lock = connection.createStatement()) {
                lock.execute("SELECT id FROM append_lock WHERE id = 1 FOR UPDATE");
            }
        }
    },
    /** Readers stop below the oldest open transaction, and the order is that of transaction id, then number. */
    POSTGRESQL(
            "(transaction_id, global_index) > (?, ?)",
            "transaction_id, global_index",
            " AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint") {
        @Override
        void beforeAppend(Connection connection) {
            // writers never wait for each other
        }
    };

    private final String after;
    private final String order;
    private final String visible;

    LogDialect(String after, String order, String visible) {
        this.after = after;
        this.order = order;
        this.visible = visible;
    }

    /** Condition on what comes after a position, in a form that the index on the order answers without a scan. */
    String after() {
        return after + visible;
    }

    /** What {@link #after()} is asked with. */
    List<Long> arguments(LogPosition position) {
        return this == H2 ? List.of(position.prepare()) : List.of(position.commit(), position.prepare());
    }

    /** The one order of events. */
    String order() {
        return order;
    }

    /** The same, the last first. */
    String lastFirst() {
        return order.replace(",", " DESC,") + " DESC";
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
