package bd.spbmu.infra.gateways.source;

import bd.spbmu.kernel.verification.Evidence;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.SubjectHash;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What sources confirmed, so that they are not asked the same again and that their silence does not undo it. Only
 * confirmations are remembered: what differed may have been put right since.
 */
@Component
class Memory {

    private final JdbcClient database;
    private final Clock clock;

    Memory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The confirmation of exactly this question, when it is younger than that. */
    Optional<Evidence> confirmed(Source source, SubjectHash subject, Duration age) {
        return database.sql("SELECT reference, verified_at FROM verification_memory"
                        + " WHERE source = ? AND subject = ? AND verified_at > ?")
                .params(source.name(), subject.text(), OffsetDateTime.now(clock).minus(age))
                .query((rows, number) -> new Evidence(
                        rows.getString("reference"),
                        subject,
                        rows.getObject("verified_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void confirm(Source source, Evidence evidence) {
        forget(source, evidence.subject());
        database.sql("INSERT INTO verification_memory (source, subject, reference, verified_at) VALUES (?, ?, ?, ?)")
                .params(
                        source.name(),
                        evidence.subject().text(),
                        evidence.reference(),
                        evidence.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The source says otherwise now. */
    void forget(Source source, SubjectHash subject) {
        database.sql("DELETE FROM verification_memory WHERE source = ? AND subject = ?")
                .params(source.name(), subject.text())
                .update();
    }
}
