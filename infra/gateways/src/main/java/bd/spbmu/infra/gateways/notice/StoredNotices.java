package bd.spbmu.infra.gateways.notice;

import bd.spbmu.command.application.Notice;
import bd.spbmu.command.application.NoticeQueue;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.NoticeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue in the relational store, without a word of what is sent. Who sends holds a row's lease. */
@Component
class StoredNotices implements NoticeQueue {

    private static final int AT_ONCE = 20;

    private final JdbcClient database;
    private final Clock clock;

    StoredNotices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void add(Notice notice) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean known = database.sql("SELECT COUNT(*) FROM application_notice WHERE id = ?")
                        .param(notice.id())
                        .query(Long.class)
                        .single()
                > 0;
        if (!known) {
            database.sql("INSERT INTO application_notice (id, application, kind, number, tries, queued_at, due_at)"
                            + " VALUES (?, ?, ?, ?, 0, ?, ?)")
                    .params(
                            notice.id(),
                            notice.application().text(),
                            notice.kind().name(),
                            notice.number(),
                            now,
                            now)
                    .update();
        }
    }

    /** Leases what is due, a handful at most, the oldest first. */
    List<QueuedNotice> lease(Duration lease) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String mine = UUID.randomUUID().toString();
        int leased = database.sql("UPDATE application_notice SET lease = :mine, leased_until = :until"
                        + " WHERE id IN (SELECT id FROM application_notice WHERE due_at <= :now"
                        + " AND (leased_until IS NULL OR leased_until < :now)"
                        + " ORDER BY due_at, id FETCH FIRST " + AT_ONCE + " ROWS ONLY)"
                        + " AND (leased_until IS NULL OR leased_until < :now)")
                .param("mine", mine)
                .param("until", now.plus(lease))
                .param("now", now)
                .update();
        return leased == 0
                ? List.of()
                : database.sql("SELECT application, kind, number, tries, queued_at, lease"
                                + " FROM application_notice WHERE lease = ? ORDER BY due_at, id")
                        .param(mine)
                        .query((rows, number) -> notice(rows))
                        .list();
    }

    /** Not taken: sent again after the pause. */
    void again(QueuedNotice queued, Duration pause) {
        database.sql("UPDATE application_notice SET due_at = :due, tries = tries + 1,"
                        + " leased_until = NULL, lease = NULL WHERE id = :id AND lease = :lease")
                .param("due", OffsetDateTime.now(clock).plus(pause))
                .param("id", queued.notice().id())
                .param("lease", queued.lease())
                .update();
    }

    /** Sent, or of no use any more. */
    void close(QueuedNotice queued) {
        database.sql("DELETE FROM application_notice WHERE id = ?")
                .param(queued.notice().id())
                .update();
    }

    /** How many wait. */
    long waiting() {
        return database.sql("SELECT COUNT(*) FROM application_notice")
                .query(Long.class)
                .single();
    }

    private static QueuedNotice notice(ResultSet rows) throws SQLException {
        return new QueuedNotice(
                new Notice(
                        ApplicationId.of(rows.getString("application")),
                        NoticeKind.valueOf(rows.getString("kind")),
                        rows.getLong("number")),
                rows.getInt("tries"),
                rows.getObject("queued_at", OffsetDateTime.class).toInstant(),
                rows.getString("lease"));
    }
}
