package bd.spbmu.infra.searchstore;

import static bd.spbmu.projections.FieldKind.KEYWORD;
import static bd.spbmu.projections.FieldKind.LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.Documents.Change;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.FieldKind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicesTest {

    private final List<String> sentBack = new ArrayList<>();

    @Test
    void are_made_once_for_a_log_and_their_processor_begins_at_the_beginning() {
        DocumentType<Note> type = type("once", 1, Map.of("text", KEYWORD));

        assertThat(OneNode.ensure(type, "log-a", sentBack)).containsExactly("note-view");
        write(type, new Note("kept", 1));
        assertThat(OneNode.ensure(type, "log-a", sentBack)).isEmpty();

        assertThat(sentBack).containsExactly("note-view");
        assertThat(found(type)).containsExactly(new Note("kept", 1));
    }

    @Test
    void of_another_log_are_made_anew() {
        DocumentType<Note> type = type("other-log", 1, Map.of("text", KEYWORD));
        OneNode.ensure(type, "log-a", sentBack);
        write(type, new Note("of a", 1));

        OneNode.ensure(type, "log-b", sentBack);

        assertThat(sentBack).containsExactly("note-view", "note-view");
        assertThat(found(type)).isEmpty();
    }

    @Test
    void of_another_version_or_shape_are_made_anew_and_the_old_ones_go() throws Exception {
        DocumentType<Note> first = type("shape", 1, Map.of("text", KEYWORD));
        OneNode.ensure(first, "log-a", sentBack);
        DocumentType<Note> second = type("shape", 2, Map.of("text", KEYWORD));
        OneNode.ensure(second, "log-a", sentBack);
        DocumentType<Note> reshaped = type("shape", 2, Map.of("text", KEYWORD, "number", LONG));
        OneNode.ensure(reshaped, "log-a", sentBack);

        assertThat(sentBack).hasSize(3);
        write(reshaped, new Note("now", 7));
        assertThat(found(reshaped)).hasSize(1);
        assertThat(OneNode.connection()
                        .client()
                        .indices()
                        .get(all -> all.index("shape-v*"))
                        .indices())
                .containsOnlyKeys("shape-v2");
    }

    @Test
    void do_not_say_whose_they_are_before_their_processor_was_sent_back() {
        DocumentType<Note> type = type("half-made", 1, Map.of("text", KEYWORD));
        Indices broken = new Indices(List.of(type), () -> "log-a", processor -> {
            throw new IllegalStateException("no processors yet");
        });
        assertThatThrownBy(() -> broken.ensure(OneNode.connection().client())).hasMessage("no processors yet");

        assertThat(OneNode.ensure(type, "log-a", sentBack)).containsExactly("note-view");
    }

    @Test
    void know_only_fields_that_the_view_has() {
        assertThatThrownBy(() -> OneNode.ensure(type("misspelt", 1, Map.of("txet", KEYWORD)), "log-a", sentBack))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("misspelt");
    }

    private static DocumentType<Note> type(String name, int version, Map<String, FieldKind> fields) {
        return new DocumentType<>(name, version, Note.class, "note-view", fields);
    }

    private static ElasticDocuments<Note> documents(DocumentType<Note> type) {
        SearchGate gate = new SearchGate(OneNode.connection().client(), () -> {});
        gate.open();
        return new ElasticDocuments<>(type, gate, new BulkMeters(new SimpleMeterRegistry()));
    }

    private static void write(DocumentType<Note> type, Note note) {
        assertThat(documents(type).write(List.of(new Change<>(note.text(), 0, note))))
                .isEmpty();
        documents(type).refresh();
    }

    private static List<Note> found(DocumentType<Note> type) {
        return documents(type).find(Find.all(10)).views();
    }

    record Note(String text, long number) {}
}
