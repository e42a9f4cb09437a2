package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.VerificationRuns;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationRunId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs that are being listed. How far one has come and how many were listed move together, so a crash counts nobody twice. */
@Component
class RunQueue implements VerificationRuns {

    private final JdbcClient database;
    private final Clock clock;

    RunQueue(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A run on its way.
     *
     * @param pageEnd where the last whole page ended, absent before the first
     * @param listed how many persons those pages held
     */
    record Listing(
            VerificationRunId run,
            ProgrammeCode programme,
            Source source,
            @Nullable String pageEnd,
            int listed,
            String lease) {}

    @Override
    public void add(VerificationRunId run, ProgrammeCode programme, Source source) {
        boolean known = database.sql("SELECT COUNT(*) FROM verification_run WHERE run = ?")
                        .param(run.text())
                        .query(Long.class)
                        .single()
                > 0;
        if (!known) {
            database.sql("INSERT INTO verification_run (run, programme, source, listed, due_at) VALUES (?, ?, ?, 0, ?)")
                    .params(run.text(), programme.text(), source.name(), OffsetDateTime.now(clock))
                    .update();
        }
    }

    Optional<Listing> lease(Duration lease) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String mine = UUID.randomUUID().toString();
        int leased = database.sql("UPDATE verification_run SET lease = :mine, leased_until = :until"
                        + " WHERE run IN (SELECT run FROM verification_run WHERE due_at <= :now"
                        + " AND (leased_until IS NULL OR leased_until < :now) ORDER BY due_at FETCH FIRST 1 ROWS ONLY)"
                        + " AND (leased_until IS NULL OR leased_until < :now)")
                .param("mine", mine)
                .param("until", now.plus(lease))
                .param("now", now)
                .update();
        return leased == 0
                ? Optional.empty()
                : database.sql("SELECT run, programme, source, page_end, listed FROM verification_run WHERE lease = ?")
                        .param(mine)
                        .query((rows, number) -> new Listing(
                                VerificationRunId.of(rows.getString("run")),
                                ProgrammeCode.of(rows.getString("programme")),
                                Source.valueOf(rows.getString("source")),
                                rows.getString("page_end"),
                                rows.getInt("listed"),
                                mine))
                        .optional();
    }

    /** One whole page further, and free for whoever comes next. */
    void advance(Listing listing, String pageEnd, int more) {
        database.sql("UPDATE verification_run SET page_end = ?, listed = listed + ?, lease = NULL, leased_until = NULL"
                        + " WHERE run = ? AND lease = ?")
                .params(pageEnd, more, listing.run().text(), listing.lease())
                .update();
    }

    /** Tried again after the pause. */
    void postpone(Listing listing, Duration pause) {
        database.sql("UPDATE verification_run SET due_at = ?, lease = NULL, leased_until = NULL"
                        + " WHERE run = ? AND lease = ?")
                .params(OffsetDateTime.now(clock).plus(pause), listing.run().text(), listing.lease())
                .update();
    }

    void close(Listing listing) {
        database.sql("DELETE FROM verification_run WHERE run = ?")
                .param(listing.run().text())
                .update();
    }
}
