package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Written;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine with one order of events that readers can trust: no event becomes visible behind a reader. See ADR 3.
 */
final class RelationalEventLog extends JdbcEventStorageEngine {

    private static final String POSITION_OF_STREAM_END =
            "SELECT transaction_id, global_index FROM domain_event WHERE stream = ? AND revision = ?";

    private static final String COLUMNS = "transaction_id, global_index, stream, revision, aggregate_type, event_id,"
            + " event_type, event_type_revision, recorded_at, payload, metadata";

    private final LogDialect dialect;
    private final TransactionManager transactions;
    private final StoredEvents stored;

    RelationalEventLog(Builder builder, TransactionManager transactions, LogDialect dialect, StoredEvents stored) {
        super(builder);
        this.stored = stored;
        this.transactions = transactions;
        this.dialect = dialect;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        DomainEventMessage<?> last = OneStream.of(events);
        transactions.executeInTransaction(() -> {
            beforeAppend();
            super.appendEvents(events, serializer);
            LogPosition position = positionOf(last);
            if (CurrentUnitOfWork.isStarted()) {
                CurrentUnitOfWork.get().afterCommit(unit -> tell(position));
            }
        });
    }

    private static void tell(LogPosition position) {
        if (Written.CURRENT.isBound()) {
            Written.CURRENT.get().upTo(position);
        }
    }

    private void beforeAppend() {
        try {
            dialect.beforeAppend(getConnection());
        } catch (SQLException e) {
            throw new EventStoreException("the append lock could not be had", e);
        }
    }

    private LogPosition positionOf(DomainEventMessage<?> last) {
        return JdbcUtils.executeQuery(
                getConnection(),
                connection -> {
                    PreparedStatement question = connection.prepareStatement(POSITION_OF_STREAM_END);
                    question.setString(1, last.getAggregateIdentifier());
                    question.setLong(2, last.getSequenceNumber());
                    return question;
                },
                rows -> {
                    rows.next();
                    return new LogPosition(rows.getLong(1), rows.getLong(2));
                },
                e -> new EventStoreException("the position of an append could not be read", e));
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        LogPosition after = PositionToken.positionOf(lastToken);
        return transactions.fetchInTransaction(() -> JdbcUtils.executeQuery(
                getConnection(),
                connection -> after(connection, after, batchSize),
                this::tracked,
                e -> new EventStoreException("events after " + after + " could not be read", e)));
    }

    private PreparedStatement after(Connection connection, LogPosition after, int batchSize) throws SQLException {
        PreparedStatement question = connection.prepareStatement("SELECT " + COLUMNS + " FROM domain_event WHERE "
                + dialect.after() + " ORDER BY " + dialect.order() + " FETCH FIRST " + batchSize + " ROWS ONLY");
        int number = 1;
        for (Long argument : dialect.arguments(after)) {
            question.setLong(number, argument);
            number++;
        }
        question.setFetchSize(batchSize);
        return question;
    }

    private List<TrackedEventData<?>> tracked(ResultSet rows) throws SQLException {
        List<TrackedEventData<?>> events = new ArrayList<>();
        while (rows.next()) {
            LogPosition at = new LogPosition(rows.getLong("transaction_id"), rows.getLong("global_index"));
            events.add(new TrackedDomainEventData<>(new PositionToken(at), domainEvent(rows)));
        }
        return events;
    }

    private GenericDomainEventEntry<?> domainEvent(ResultSet rows) throws SQLException {
        return new GenericDomainEventEntry<>(
                rows.getString("aggregate_type"),
                rows.getString("stream"),
                rows.getLong("revision"),
                rows.getString("event_id"),
                rows.getString("recorded_at"),
                rows.getString("event_type"),
                rows.getString("event_type_revision"),
                rows.getString("payload"),
                rows.getString("metadata"));
    }

    /** Before every event: readers that begin without a token read the whole log. */
    @Override
    public TrackingToken createTailToken() {
        return new PositionToken(LogPosition.START);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new PositionToken(stored.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new PositionToken(stored.lastBefore(dateTime));
    }
}
