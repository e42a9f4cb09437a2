package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentDispatches;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.registry.Provider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue in the relational store. Who handles a row holds its lease; a lease that ran out belongs to whoever comes next. */
@Component
class DispatchQueue implements PaymentDispatches {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    DispatchQueue(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public void add(BatchId batch, List<Instruction> instructions) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Set<String> known = known(instructions);
        batches.batchUpdate(
                "INSERT INTO payment_dispatch (instruction, batch, provider, amount, wallet, state, tries, due_at)"
                        + " VALUES (?, ?, ?, ?, ?, 'QUEUED', 0, ?)",
                instructions.stream()
                        .filter(one -> !known.contains(one.instruction().text()))
                        .map(one -> new Object[] {
                            one.instruction().text(),
                            batch.text(),
                            one.account().provider().name(),
                            one.amount().poisha(),
                            one.account().number().text(),
                            now
                        })
                        .toList());
    }

    private Set<String> known(List<Instruction> instructions) {
        List<String> ids =
                instructions.stream().map(one -> one.instruction().text()).toList();
        return ids.isEmpty()
                ? Set.of()
                : database
                        .sql("SELECT instruction FROM payment_dispatch WHERE instruction IN (:ids)")
                        .param("ids", ids)
                        .query(String.class)
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }

    @Override
    public Map<InstructionId, BatchId> batchesOf(Provider provider, Collection<InstructionId> instructions) {
        Map<InstructionId, BatchId> batches = new HashMap<>();
        if (!instructions.isEmpty()) {
            database.sql("SELECT instruction, batch FROM payment_dispatch"
                            + " WHERE provider = :provider AND instruction IN (:ids)")
                    .param("provider", provider.name())
                    .param("ids", texts(instructions))
                    .query(rows -> {
                        batches.put(InstructionId.of(rows.getString(1)), BatchId.of(rows.getString(2)));
                    });
        }
        return batches;
    }

    /** Leases what is due at a provider, at most so many rows; nobody else gets them before the lease ends. */
    List<Dispatch> lease(Provider provider, int limit, Duration lease) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String mine = UUID.randomUUID().toString();
        int leased = database.sql("UPDATE payment_dispatch SET lease = :mine, leased_until = :until"
                        + " WHERE instruction IN (SELECT instruction FROM payment_dispatch WHERE provider = :provider AND state <> 'CLOSED'"
                        + " AND due_at <= :now AND (leased_until IS NULL OR leased_until < :now)"
                        + " ORDER BY due_at, instruction FETCH FIRST " + limit + " ROWS ONLY)"
                        + " AND (leased_until IS NULL OR leased_until < :now)")
                .param("mine", mine)
                .param("provider", provider.name())
                .param("until", now.plus(lease))
                .param("now", now)
                .update();
        return leased == 0
                ? List.of()
                : database.sql("SELECT instruction, batch, provider, amount, wallet, state, tries, lease"
                                + " FROM payment_dispatch WHERE lease = ? ORDER BY instruction")
                        .param(mine)
                        .query((rows, number) -> dispatch(rows))
                        .list();
    }

    /**
     * Written before anything leaves: from here on only the provider knows.
     *
     * @return false when the lease of any of them was lost, and nothing may be sent
     */
    boolean sending(Collection<InstructionId> instructions, String lease) {
        int marked = database.sql(
                        "UPDATE payment_dispatch SET state = 'SENT', tries = tries + 1"
                                + " WHERE state <> 'CLOSED' AND lease = :lease AND leased_until > :now AND instruction IN (:ids)")
                .param("lease", lease)
                .param("now", OffsetDateTime.now(clock))
                .param("ids", texts(instructions))
                .update();
        return marked == instructions.size();
    }

    /** Looks again after the pause. */
    void again(Collection<InstructionId> instructions, DispatchState state, Duration pause) {
        move(instructions, state, pause);
    }

    void close(Collection<InstructionId> instructions) {
        move(instructions, DispatchState.CLOSED, Duration.ZERO);
    }

    /** What was accepted or closed meanwhile, by a callback that was faster, stays so. */
    private void move(Collection<InstructionId> instructions, DispatchState state, Duration pause) {
        if (instructions.isEmpty()) {
            return;
        }
        database.sql("UPDATE payment_dispatch SET state = :state, due_at = :due, tries = tries + 1,"
                        + " leased_until = NULL, lease = NULL WHERE state <> 'CLOSED' AND instruction IN (:ids)")
                .param("state", state.name())
                .param("due", OffsetDateTime.now(clock).plus(pause))
                .param("ids", texts(instructions))
                .update();
    }

    private static List<String> texts(Collection<InstructionId> instructions) {
        return instructions.stream().map(InstructionId::text).toList();
    }

    /** How many instructions are in each state. */
    long count(DispatchState state) {
        return database.sql("SELECT COUNT(*) FROM payment_dispatch WHERE state = ?")
                .param(state.name())
                .query(Long.class)
                .single();
    }

    private static Dispatch dispatch(ResultSet rows) throws SQLException {
        return new Dispatch(
                InstructionId.of(rows.getString("instruction")),
                BatchId.of(rows.getString("batch")),
                Provider.valueOf(rows.getString("provider")),
                new Taka(rows.getLong("amount")),
                Sealed.of(rows.getString("wallet")),
                DispatchState.valueOf(rows.getString("state")),
                rows.getInt("tries"),
                rows.getString("lease"));
    }
}
