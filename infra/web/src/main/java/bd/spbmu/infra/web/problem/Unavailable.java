package bd.spbmu.infra.web.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a store that cannot be reached from a statement that is wrong. */
final class Unavailable {

    private static final List<Class<? extends Exception>> KINDS = List.of(
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class,
            SQLRecoverableException.class,
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            QueryTimeoutException.class);

    /** SQLSTATE classes: connection, insufficient resources, operator intervention, system error. */
    private static final Set<String> STATES = Set.of("08", "53", "57", "58");

    /** H2: database closed, connection broken, out of space, file lost, read only after an I/O error. */
    private static final Set<Integer> H2_CODES = Set.of(90098, 90067, 90100, 90028, 90031, 90121);

    private static final int STATE_CLASS = 2;

    private Unavailable() {}

    static boolean is(Throwable cause) {
        return KINDS.stream().anyMatch(kind -> kind.isInstance(cause))
                || (cause instanceof SQLException sql && isConnection(sql));
    }

    private static boolean isConnection(SQLException sql) {
        String state = sql.getSQLState();
        return H2_CODES.contains(sql.getErrorCode())
                || (state != null && state.length() > STATE_CLASS && STATES.contains(state.substring(0, STATE_CLASS)));
    }
}
