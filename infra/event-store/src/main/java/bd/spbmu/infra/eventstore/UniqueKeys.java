package bd.spbmu.infra.eventstore;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/** A violated unique key means another writer was faster. Axon's own resolver does not know PostgreSQL's. */
final class UniqueKeys implements PersistenceExceptionResolver {

    /** SQLSTATE unique_violation, the same in H2 and PostgreSQL. */
    private static final String VIOLATED = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isViolation(sql)) {
                return true;
            }
        }
        return false;
    }

    /** A failed batch names the real reason in the exception after it. */
    private static boolean isViolation(SQLException first) {
        for (SQLException sql = first; sql != null; sql = sql.getNextException()) {
            if (VIOLATED.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
