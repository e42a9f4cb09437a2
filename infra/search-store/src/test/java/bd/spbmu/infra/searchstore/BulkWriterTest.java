package bd.spbmu.infra.searchstore;

import static bd.spbmu.projections.FieldKind.KEYWORD;
import static bd.spbmu.projections.FieldKind.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.Documents.Change;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real node. */
class BulkWriterTest {

    private static final DocumentType<Letter> TYPE =
            new DocumentType<>("letter", 1, Letter.class, "letter-view", Map.of("code", KEYWORD, "number", LONG));
    private static final String LONG_TEXT = "t".repeat(1_000_000);

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private BulkWriter<Letter> writer;

    @BeforeEach
    void opens() {
        OneNode.empty(TYPE);
        SearchGate gate = new SearchGate(OneNode.connection().client(), () -> {});
        gate.open();
        writer = new BulkWriter<>(TYPE, gate, new BulkMeters(registry));
    }

    @Test
    void sends_no_more_than_five_megabytes_at_once_and_counts_what_it_sent() {
        List<Change<Letter>> changes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            changes.add(new Change<>("l" + i, i, new Letter("c", i, LONG_TEXT)));
        }

        assertThat(writer.write(changes)).isEmpty();

        assertThat(registry.timer("registry.search.bulk", "view", "letter").count())
                .isEqualTo(3);
        assertThat(counted("registry.search.bulk.documents")).isEqualTo(12);
        assertThat(counted("registry.search.bulk.bytes")).isBetween(12_000_000L, 12_010_000L);
    }

    @Test
    void counts_what_was_written_before_and_what_never_will_be() {
        writer.write(List.of(new Change<>("a", 5, new Letter("c", 1, ""))));

        Map<String, String> refused = writer.write(List.of(
                new Change<>("a", 4, new Letter("c", 1, "")),
                new Change<>("b", 0, new Letter("c".repeat(40_000), 1, "secret"))));

        assertThat(refused).containsOnlyKeys("b");
        assertThat(refused.get("b")).endsWith("in code").doesNotContain("cccc");
        assertThat(dropped("older")).isEqualTo(1);
        assertThat(dropped("refused")).isEqualTo(1);
    }

    @Test
    void deleting_what_is_not_there_is_done() {
        assertThat(writer.write(List.of(new Change<>("nobody", 3, null)))).isEmpty();
    }

    private long counted(String name) {
        return (long) registry.counter(name, "view", "letter").count();
    }

    private long dropped(String why) {
        return (long) registry.counter("registry.search.bulk.dropped", "view", "letter", "why", why)
                .count();
    }

    record Letter(String code, long number, String text) {}
}
