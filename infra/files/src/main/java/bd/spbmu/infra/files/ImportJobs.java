package bd.spbmu.infra.files;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.ActorKind;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that wait, in the relational store. Who goes through one holds its lease. */
@Component
class ImportJobs {

    private final JdbcClient database;
    private final Clock clock;

    ImportJobs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean has(ImportId importId) {
        return database.sql("SELECT COUNT(*) FROM import_job WHERE import_id = ?")
                        .param(importId.text())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @return false if it was added before */
    boolean add(ImportId importId, String file, Sealed key, Request request) {
        Actor actor = request.actor();
        MisCode mis = actor.mis();
        try {
            database.sql("INSERT INTO import_job (import_id, file_name, file_key, actor, actor_kind, actor_mis, roles,"
                            + " programmes, places, purpose, closed, tries, due_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, 0, ?)")
                    .params(
                            importId.text(),
                            file,
                            key.text(),
                            actor.id().text(),
                            actor.kind().name(),
                            mis == null ? "" : mis.text(),
                            joined(actor.roles(), Role::name),
                            joined(actor.scope().programmes(), Text::text),
                            joined(actor.scope().places(), Text::text),
                            request.purpose().name(),
                            OffsetDateTime.now(clock))
                    .update();
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    /** The file that has waited longest, for nobody else while the lease lasts. */
    Optional<Job> lease(Duration lease) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String mine = UUID.randomUUID().toString();
        int leased = database.sql("UPDATE import_job SET lease = :mine, leased_until = :until"
                        + " WHERE import_id IN (SELECT import_id FROM import_job WHERE closed = FALSE"
                        + " AND due_at <= :now AND (leased_until IS NULL OR leased_until < :now)"
                        + " ORDER BY due_at, import_id FETCH FIRST 1 ROWS ONLY)"
                        + " AND (leased_until IS NULL OR leased_until < :now)")
                .param("mine", mine)
                .param("until", now.plus(lease))
                .param("now", now)
                .update();
        return leased == 0
                ? Optional.empty()
                : database.sql("SELECT * FROM import_job WHERE lease = ?")
                        .param(mine)
                        .query((rows, number) -> job(rows))
                        .optional();
    }

    /** Progress was made. @return false when the lease was lost: the worker must stop */
    boolean renew(Job job, Duration lease) {
        return database.sql("UPDATE import_job SET leased_until = ?, tries = 0 WHERE import_id = ? AND lease = ?")
                        .params(
                                OffsetDateTime.now(clock).plus(lease),
                                job.importId().text(),
                                job.lease())
                        .update()
                == 1;
    }

    void again(Job job, Duration pause) {
        database.sql("UPDATE import_job SET leased_until = NULL, lease = NULL, tries = tries + 1, due_at = ?"
                        + " WHERE import_id = ? AND lease = ?")
                .params(OffsetDateTime.now(clock).plus(pause), job.importId().text(), job.lease())
                .update();
    }

    void close(Job job) {
        database.sql("UPDATE import_job SET closed = TRUE, leased_until = NULL, lease = NULL WHERE import_id = ?")
                .param(job.importId().text())
                .update();
    }

    private static Job job(ResultSet rows) throws SQLException {
        ImportId importId = ImportId.of(rows.getString("import_id"));
        String mis = rows.getString("actor_mis");
        Actor actor = new Actor(
                ActorId.of(rows.getString("actor")),
                ActorKind.valueOf(rows.getString("actor_kind")),
                mis.isEmpty() ? null : MisCode.of(mis),
                split(rows.getString("roles"), Role::valueOf),
                new Scope(
                        split(rows.getString("programmes"), ProgrammeCode::of),
                        split(rows.getString("places"), PlaceCode::of)));
        return new Job(
                importId,
                rows.getString("file_name"),
                Sealed.of(rows.getString("file_key")),
                new Request(actor, Purpose.valueOf(rows.getString("purpose")), "import-" + importId.text()),
                rows.getInt("tries"),
                rows.getString("lease"));
    }

    private static <T> String joined(Set<T> many, Function<T, String> text) {
        return many.stream().map(text).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> split(String text, Function<String, T> one) {
        return Arrays.stream(text.split(",", -1))
                .filter(part -> !part.isEmpty())
                .map(one)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A file that is leased.
     *
     * @param request in whose name its lines are decided
     * @param tries how often in a row it failed
     */
    record Job(ImportId importId, String file, Sealed key, Request request, int tries, String lease) {}
}
