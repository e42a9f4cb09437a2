package bd.spbmu.infra.eventstore;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which store this is. A view built from another store, or from another epoch of this one, is worthless.
 *
 * @param epoch goes up when the store is restored or imported
 */
public record StoreIdentity(String id, long epoch) {

    static StoreIdentity of(JdbcClient database) {
        return known(database).orElseGet(() -> firstIn(database));
    }

    private static Optional<StoreIdentity> known(JdbcClient database) {
        return database.sql("SELECT id, epoch FROM store_identity")
                .query((rows, number) -> new StoreIdentity(rows.getString(1), rows.getLong(2)))
                .optional();
    }

    private static StoreIdentity firstIn(JdbcClient database) {
        StoreIdentity identity = new StoreIdentity(UUID.randomUUID().toString(), 1);
        try {
            database.sql("INSERT INTO store_identity (id, epoch) VALUES (?, ?)")
                    .params(identity.id(), identity.epoch())
                    .update();
            return identity;
        } catch (DuplicateKeyException anotherProcessWasFirst) {
            return known(database).orElseThrow();
        }
    }

    @Override
    public String toString() {
        return id + "/" + epoch;
    }
}
