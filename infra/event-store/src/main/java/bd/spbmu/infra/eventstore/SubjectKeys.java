package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** One key per person, each made and committed before the first value is sealed under it. See ADR 5. */
final class SubjectKeys implements Seals {

    private static final int BYTES = 32;
    private static final int CACHED = 20_000;
    private static final String VERSION = "s1.";

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private final Aead wrapping;
    private final Durability durability;
    private final Durability beforeUse;
    private final Clock clock;

    private final Map<UUID, Aead> cache = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Aead> eldest) {
            return size() > CACHED;
        }
    };

    /**
     * @param ownTransaction never joins the caller's: the key must outlive whatever becomes of that
     * @param durability awaited when a key is destroyed
     * @param beforeUse awaited when a key is made
     */
    SubjectKeys(
            JdbcClient database,
            TransactionTemplate ownTransaction,
            Aead wrapping,
            Durability durability,
            Durability beforeUse,
            Clock clock) {
        this.database = database;
        this.ownTransaction = ownTransaction;
        this.wrapping = wrapping;
        this.durability = durability;
        this.beforeUse = beforeUse;
        this.clock = clock;
    }

    @Override
    public Sealed seal(UUID subject, PersonalField field, String clear) {
        Aead key = orUnavailable(() -> existing(subject)).orElseGet(() -> orUnavailable(() -> made(subject)));
        try {
            byte[] closed = key.encrypt(clear.getBytes(StandardCharsets.UTF_8), context(subject, field));
            return new Sealed(VERSION + subject + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(closed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> open(PersonalField field, Sealed value) {
        String[] parts = value.text().split("\\.", 3);
        UUID subject = UUID.fromString(parts[1]);
        Optional<Aead> key = orUnavailable(() -> readable(subject));
        return key.map(found -> opened(found, subject, field, parts[2]));
    }

    private static String opened(Aead key, UUID subject, PersonalField field, String closed) {
        try {
            byte[] clear = key.decrypt(Base64.getUrlDecoder().decode(closed), context(subject, field));
            return new String(clear, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed " + field + " does not open under its person's key", e);
        }
    }

    @Override
    public void destroy(UUID subject) {
        orUnavailable(() -> ownTransaction.execute(status -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            int known = database.sql("UPDATE subject_key SET wrapped = NULL, destroyed_at = COALESCE(destroyed_at, ?)"
                            + " WHERE subject = ?")
                    .params(now, subject)
                    .update();
            if (known == 0) {
                database.sql("INSERT INTO subject_key (subject, created_at, destroyed_at) VALUES (?, ?, ?)")
                        .params(subject, now, now)
                        .update();
            }
            return true;
        }));
        synchronized (cache) {
            cache.remove(subject);
        }
        durability.awaitDurable();
    }

    /** Empty when there never was a key; refuses when it was destroyed. */
    private Optional<Aead> existing(UUID subject) {
        Optional<Aead> cached = cached(subject);
        if (cached.isPresent()) {
            return cached;
        }
        Optional<Optional<Aead>> stored = stored(subject);
        if (stored.isPresent() && stored.get().isEmpty()) {
            throw new Refusal(KeyProblem.SUBJECT_ERASED);
        }
        return stored.flatMap(key -> key);
    }

    private Optional<Aead> readable(UUID subject) {
        return cached(subject).or(() -> stored(subject).flatMap(key -> key));
    }

    private Optional<Aead> cached(UUID subject) {
        synchronized (cache) {
            return Optional.ofNullable(cache.get(subject));
        }
    }

    /** Empty when there never was a key; a row without a key is a person erased. */
    private Optional<Optional<Aead>> stored(UUID subject) {
        return database.sql("SELECT wrapped FROM subject_key WHERE subject = ?")
                .param(subject)
                .query((rows, number) -> Optional.ofNullable(rows.getBytes(1)).map(wrapped -> unwrap(subject, wrapped)))
                .optional();
    }

    private Aead made(UUID subject) {
        try {
            byte[] wrapped = wrapping.encrypt(Random.randBytes(BYTES), subjectBytes(subject));
            ownTransaction.executeWithoutResult(
                    status -> database.sql("INSERT INTO subject_key (subject, wrapped, created_at) VALUES (?, ?, ?)")
                            .params(subject, wrapped, OffsetDateTime.now(clock))
                            .update());
            beforeUse.awaitDurable();
        } catch (DuplicateKeyException anotherThreadWasFirst) {
            // its key is read instead
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return existing(subject).orElseThrow();
    }

    private Aead unwrap(UUID subject, byte[] wrapped) {
        try {
            Aead key = new AesGcmJce(wrapping.decrypt(wrapped, subjectBytes(subject)));
            synchronized (cache) {
                cache.put(subject, key);
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a person's key does not open under the domain key", e);
        }
    }

    private static <T extends @Nullable Object> T orUnavailable(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException e) {
            throw new Refusal(KeyProblem.KEY_STORE_UNAVAILABLE);
        }
    }

    private static byte[] subjectBytes(UUID subject) {
        return subject.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] context(UUID subject, PersonalField field) {
        return (subject + "/" + field.name()).getBytes(StandardCharsets.UTF_8);
    }
}
