package bd.spbmu.infra.eventstore;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who the relational store is, and whose tokens and dead letters it keeps. Two first starts at once agree on one answer. */
final class RelationalIdentity {

    private RelationalIdentity() {}

    static StoreIdentity of(JdbcClient database) {
        return stored(database).orElseGet(() -> {
            try {
                database.sql("INSERT INTO store_identity (id, epoch) VALUES (?, 1)")
                        .param(UUID.randomUUID().toString())
                        .update();
            } catch (DuplicateKeyException anotherWasFirst) {
                // its identity is read instead
            }
            return stored(database).orElseThrow();
        });
    }

    private static Optional<StoreIdentity> stored(JdbcClient database) {
        return database.sql("SELECT id, epoch FROM store_identity")
                .query((rows, number) -> new StoreIdentity(rows.getString(1), rows.getLong(2)))
                .optional();
    }

    /**
     * Tokens are positions in one event store, and mean nothing in another.
     *
     * @throws IllegalStateException if this database has followed another event store
     */
    static void claimTokens(JdbcClient database, StoreIdentity store) {
        String owner = owner(database).orElseGet(() -> {
            try {
                database.sql("INSERT INTO followed_store (id) VALUES (?)")
                        .param(store.id())
                        .update();
            } catch (DuplicateKeyException anotherWasFirst) {
                // its answer is read instead
            }
            return owner(database).orElseThrow();
        });
        if (!owner.equals(store.id())) {
            throw new IllegalStateException(
                    "The database of spring.datasource.url has followed the event store " + owner
                            + ", but the settings now lead to the event store " + store.id()
                            + ": use the database that belongs to it, or an empty one.");
        }
    }

    private static Optional<String> owner(JdbcClient database) {
        return database.sql("SELECT id FROM followed_store").query(String.class).optional();
    }
}
