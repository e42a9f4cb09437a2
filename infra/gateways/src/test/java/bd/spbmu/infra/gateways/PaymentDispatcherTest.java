package bd.spbmu.infra.gateways;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.payroll.PaymentBatchCommand.RecordResults;
import bd.spbmu.command.payroll.PaymentProvider;
import bd.spbmu.command.payroll.PaymentResult;
import bd.spbmu.infra.sandbox.provider.Misbehaviour;
import bd.spbmu.infra.sandbox.provider.SandboxProviders;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.payroll.ReturnReason;
import bd.spbmu.kernel.registry.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class PaymentDispatcherTest {

    private static final BatchId BATCH = BatchId.of("old-age-allowance:2026-27-Q1:0");
    private static final List<Provider> PROVIDERS = Paid.PROVIDERS;
    private static final Path TABLE =
            Path.of("../event-store/src/main/resources/db/migration/common/V100__payment_dispatch.sql");
    private static final Map<String, String> SECRETS = Map.of("bkash", "b", "nagad", "n", "rocket", "r");
    private static final DispatchPace AT_ONCE =
            new DispatchPace(true, Duration.ZERO, Duration.ofSeconds(60), Duration.ZERO, Duration.ZERO, Duration.ZERO);

    private final OpenSeals seals = new OpenSeals();
    private final ConcurrentHashMap<InstructionId, Integer> sent = new ConcurrentHashMap<>();
    private final Set<InstructionId> withheld = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingQueue<PaymentResult> recorded = new LinkedBlockingQueue<>();
    private SandboxProviders sandbox;
    private DispatchQueue queue;

    @BeforeEach
    void open() throws IOException {
        // callbacks have nowhere to go: every answer has to be asked for
        sandbox = new SandboxProviders(0, "http://127.0.0.1:9", SECRETS, null);
        sandbox.misbehave(Misbehaviour.SILENT);
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        JdbcTemplate template = new JdbcTemplate(database);
        template.execute(Files.readString(TABLE));
        queue = new DispatchQueue(JdbcClient.create(database), template, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void everybody_is_paid_once_whichever_provider_keeps_the_wallet() {
        queue.add(BATCH, instructions(30));
        untilClosed(dispatcher(), 30);
        paidOnce(30);
        assertThat(sandbox.settledPoisha()).isEqualTo(30 * Paid.AMOUNT.poisha());
    }

    @Test
    void instructions_queued_again_are_not_paid_again() {
        queue.add(BATCH, instructions(5));
        untilClosed(dispatcher(), 5);
        queue.add(BATCH, instructions(5));
        assertThat(round(dispatcher())).isFalse();
        paidOnce(5);
    }

    @Test
    void a_lost_answer_is_asked_for_and_nothing_sent_twice() {
        sandbox.misbehave(Misbehaviour.LOSE_ANSWER);
        queue.add(BATCH, instructions(9));
        PaymentDispatcher dispatcher = dispatcher();
        round(dispatcher);
        assertThat(recorded).isEmpty();
        assertThat(queue.count(DispatchState.SENT)).isEqualTo(9);
        untilClosed(dispatcher, 9);
        paidOnce(9);
    }

    @Test
    void what_a_provider_does_not_speak_of_is_asked_for_again_and_never_sent_twice() {
        sandbox.misbehave(Misbehaviour.LOSE_ANSWER);
        queue.add(BATCH, instructions(9));
        withheld.add(instruction(0).instruction());
        PaymentDispatcher dispatcher = dispatcher();
        round(dispatcher);
        round(dispatcher);
        assertThat(queue.count(DispatchState.CLOSED)).isEqualTo(8);
        assertThat(queue.count(DispatchState.SENT)).isEqualTo(1);
        withheld.clear();
        untilClosed(dispatcher, 9);
        paidOnce(9);
    }

    @Test
    void a_provider_that_was_down_pays_once_it_is_back() {
        sandbox.misbehave(Misbehaviour.DOWN);
        queue.add(BATCH, instructions(9));
        PaymentDispatcher dispatcher = dispatcher();
        round(dispatcher);
        round(dispatcher);
        assertThat(sandbox.taken()).isZero();
        sandbox.behave();
        sandbox.misbehave(Misbehaviour.SILENT);
        untilClosed(dispatcher, 9);
        assertThat(sandbox.taken()).isEqualTo(9);
        settledOnce(9);
    }

    @Test
    void two_dispatchers_at_once_pay_everybody_once() throws Exception {
        queue.add(BATCH, instructions(600));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = Stream.of(dispatcher(), dispatcher())
                    .<Future<?>>map(dispatcher -> threads.submit(() -> untilClosed(dispatcher, 600)))
                    .toList();
            for (Future<?> one : both) {
                one.get();
            }
        }
        paidOnce(600);
    }

    @Test
    void a_wallet_whose_owner_is_erased_fails_and_never_leaves() {
        queue.add(BATCH, instructions(3));
        seals.destroy(Paid.subject(1));
        untilClosed(dispatcher(), 3);
        assertThat(recorded)
                .filteredOn(PaymentResult.Failed.class::isInstance)
                .containsExactly(new PaymentResult.Failed(instruction(1).instruction(), ReturnReason.NO_ACCOUNT));
        assertThat(sent).doesNotContainKey(instruction(1).instruction()).hasSize(2);
        assertThat(sandbox.taken()).isEqualTo(2);
    }

    @Test
    void a_provider_without_an_address_keeps_its_instructions_waiting() {
        queue.add(BATCH, instructions(3));
        PaymentDispatcher dispatcher = dispatcher(new ProviderSettings(null));
        round(dispatcher);
        round(dispatcher);
        assertThat(queue.count(DispatchState.CLOSED)).isZero();
        assertThat(recorded).isEmpty();
        untilClosed(dispatcher(), 3);
        settledOnce(3);
    }

    private void paidOnce(int people) {
        assertThat(sent)
                .hasSize(people)
                .allSatisfy((instruction, times) -> assertThat(times).isEqualTo(1));
        assertThat(sandbox.taken()).isEqualTo(people);
        settledOnce(people);
    }

    private void settledOnce(int people) {
        assertThat(sandbox.standing("SETTLED")).isEqualTo(people);
        assertThat(recorded)
                .filteredOn(PaymentResult.Settled.class::isInstance)
                .extracting(PaymentResult::instruction)
                .doesNotHaveDuplicates()
                .hasSize(people);
    }

    private void untilClosed(PaymentDispatcher dispatcher, int people) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> {
                    round(dispatcher);
                    return queue.count(DispatchState.CLOSED) == people;
                });
    }

    /** One round with every provider. */
    private static boolean round(PaymentDispatcher dispatcher) {
        return PROVIDERS.stream().map(dispatcher::round).toList().contains(true);
    }

    private PaymentDispatcher dispatcher() {
        return dispatcher(new ProviderSettings(Map.of(
                "bkash", new ProviderSettings.Address(sandbox.url("bkash"), "b", 1, 1_000),
                "nagad", new ProviderSettings.Address(sandbox.url("nagad"), "n", 1, 1_000),
                "rocket", new ProviderSettings.Address(sandbox.url("rocket"), "r", 1, 1_000))));
    }

    private PaymentDispatcher dispatcher(ProviderSettings settings) {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(RecordResults.class.getName(), command -> record((RecordResults) command.getPayload()));
        PaymentResults results = new PaymentResults(
                DefaultCommandGateway.builder().commandBus(bus).build(), queue, AT_ONCE);
        List<PaymentProvider> providers = PROVIDERS.stream()
                .<PaymentProvider>map(provider -> new TalliedProvider(
                        new HttpPaymentProvider(provider, settings, Clock.systemUTC()), sent, withheld))
                .toList();
        return new PaymentDispatcher(queue, results, seals, AT_ONCE, new Rates(settings), providers);
    }

    private @Nullable Object record(RecordResults results) {
        recorded.addAll(results.results());
        return null;
    }

    private List<Instruction> instructions(int people) {
        return IntStream.range(0, people).mapToObj(this::instruction).toList();
    }

    private Instruction instruction(int person) {
        return Paid.instruction(seals, person);
    }
}
