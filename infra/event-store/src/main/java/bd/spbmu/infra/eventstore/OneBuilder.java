package bd.spbmu.infra.eventstore;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.dao.CannotAcquireLockException;

/** Of all processes on one relational store, lets one at a time make views anew. */
public final class OneBuilder {

    private final DataSource source;

    OneBuilder(DataSource source) {
        this.source = source;
    }

    /** What one process does while the others wait. */
    public interface Work {

        void run() throws IOException;
    }

    /**
     * Waits until nobody else builds, then does the work. The lock belongs to a connection of its own: what the work writes,
     * it commits by itself.
     */
    public void alone(Work work) throws IOException {
        Connection connection = turn();
        try {
            work.run();
        } finally {
            giveBack(connection);
        }
    }

    private Connection turn() {
        try {
            Connection connection = source.getConnection();
            try (Statement lock = connection.createStatement()) {
                connection.setAutoCommit(false);
                lock.execute("SELECT only_one FROM view_builder FOR UPDATE");
                return connection;
            } catch (SQLException e) {
                giveBack(connection);
                throw e;
            }
        } catch (SQLException e) {
            throw new CannotAcquireLockException("another process makes views", e);
        }
    }

    private static void giveBack(Connection connection) {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("the turn to make views could not be given back", e);
        }
    }
}
