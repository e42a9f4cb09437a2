package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.VerificationQueue;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue in the relational store. Who asks holds a row's lease; a lease that ran out belongs to whoever comes next. */
@Component
class QuestionQueue implements VerificationQueue {

    private static final String DUE = " due_at <= :now AND (leased_until IS NULL OR leased_until < :now)";

    private final JdbcClient database;
    private final VerificationPace pace;
    private final Clock clock;

    QuestionQueue(JdbcClient database, VerificationPace pace, Clock clock) {
        this.database = database;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public void add(VerificationId verification, BeneficiaryId beneficiary, Source source, boolean bulk) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean known = database.sql("SELECT COUNT(*) FROM verification_question WHERE verification = ?")
                        .param(verification.text())
                        .query(Long.class)
                        .single()
                > 0;
        if (!known) {
            database.sql("INSERT INTO verification_question"
                            + " (verification, beneficiary, source, bulk, tries, outage, queued_at, due_at)"
                            + " VALUES (?, ?, ?, ?, 0, FALSE, ?, ?)")
                    .params(verification.text(), beneficiary.text(), source.name(), bulk, now, now)
                    .update();
        }
    }

    @Override
    public boolean isFull(Source source, VerificationId but) {
        return database.sql("SELECT COUNT(*) FROM verification_question WHERE source = ? AND verification <> ?")
                        .params(source.name(), but.text())
                        .query(Long.class)
                        .single()
                >= pace.mostWaiting();
    }

    /** How many questions wait for the source. */
    long waiting(Source source) {
        return database.sql("SELECT COUNT(*) FROM verification_question WHERE source = ?")
                .param(source.name())
                .query(Long.class)
                .single();
    }

    /** The sources that something waits for. */
    List<Source> due() {
        return database.sql("SELECT DISTINCT source FROM verification_question WHERE" + DUE)
                .param("now", OffsetDateTime.now(clock))
                .query((rows, number) -> Source.valueOf(rows.getString(1)))
                .list();
    }

    /** Leases what is due, at most so many rows, single questions before those of a run. */
    List<QueuedQuestion> lease(Source source, int limit, Duration lease) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String mine = UUID.randomUUID().toString();
        int leased = database.sql("UPDATE verification_question SET lease = :mine, leased_until = :until"
                        + " WHERE verification IN (SELECT verification FROM verification_question"
                        + " WHERE source = :source AND" + DUE
                        + " ORDER BY bulk, due_at, verification FETCH FIRST " + limit + " ROWS ONLY)"
                        + " AND (leased_until IS NULL OR leased_until < :now)")
                .param("mine", mine)
                .param("until", now.plus(lease))
                .param("source", source.name())
                .param("now", now)
                .update();
        return leased == 0 ? List.of() : leased(mine);
    }

    private List<QueuedQuestion> leased(String mine) {
        return database.sql("SELECT verification, beneficiary, source, bulk, tries, queued_at, lease"
                        + " FROM verification_question WHERE lease = ? ORDER BY bulk, due_at, verification")
                .param(mine)
                .query((rows, number) -> question(rows))
                .list();
    }

    /**
     * Asked without an answer: asked again after the pause.
     *
     * @param outage whether the source said nothing at all
     */
    void again(QueuedQuestion question, Duration pause, boolean outage) {
        giveBack(question, pause, 1, outage);
    }

    /** Not asked at all: tried again after the pause, and not counted. */
    void postpone(QueuedQuestion question, Duration pause) {
        giveBack(question, pause, 0, false);
    }

    private void giveBack(QueuedQuestion question, Duration pause, int tries, boolean outage) {
        database.sql("UPDATE verification_question SET due_at = :due, tries = tries + :tries, outage = :outage,"
                        + " leased_until = NULL, lease = NULL WHERE verification = :id AND lease = :lease")
                .param("due", OffsetDateTime.now(clock).plus(pause))
                .param("tries", tries)
                .param("outage", outage)
                .param("id", question.verification().text())
                .param("lease", question.lease())
                .update();
    }

    /** Answered or given up. */
    void close(QueuedQuestion question) {
        database.sql("DELETE FROM verification_question WHERE verification = ?")
                .param(question.verification().text())
                .update();
    }

    /** How many questions wait. */
    long waiting() {
        return database.sql("SELECT COUNT(*) FROM verification_question")
                .query(Long.class)
                .single();
    }

    private static QueuedQuestion question(ResultSet rows) throws SQLException {
        return new QueuedQuestion(
                VerificationId.of(rows.getString("verification")),
                BeneficiaryId.of(rows.getString("beneficiary")),
                Source.valueOf(rows.getString("source")),
                rows.getBoolean("bulk"),
                rows.getInt("tries"),
                rows.getObject("queued_at", OffsetDateTime.class).toInstant(),
                rows.getString("lease"));
    }
}
