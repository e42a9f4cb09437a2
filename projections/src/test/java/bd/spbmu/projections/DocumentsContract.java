package bd.spbmu.projections;

import static bd.spbmu.projections.Sample.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.projections.Documents.Change;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Sort;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of views does with single documents. Run against each implementation. */
public abstract class DocumentsContract {

    protected Documents<Sample> documents;

    /** An empty store of samples, nothing of earlier tests in it. */
    protected abstract Documents<Sample> emptyStore();

    @BeforeEach
    void opens() {
        documents = emptyStore();
    }

    @Test
    void gives_back_every_kind_of_value_as_it_was_written() {
        Sample whole = new Sample(
                "whole",
                PlaceCode.of("554902"),
                PaymentMode.G2P,
                new Taka(9_007_199_254_740_991L),
                LocalDate.of(2026, 7, 1),
                Instant.parse("2026-07-01T04:05:06.789Z"),
                true,
                List.of("a", "b"),
                Sealed.of("s1.00000000-0000-0000-0000-000000000001.AAAA"),
                List.of(new Sample.Part(new Bilingual("Old age", "বয়স্ক"), null)));
        Sample bare = named("bare");

        write(1, "w", whole);
        write(1, "b", bare);

        assertThat(documents.load("w")).contains(whole);
        assertThat(documents.load("b")).contains(bare);
    }

    @Test
    void loads_what_was_just_written_and_leaves_out_what_is_not_there() {
        write(0, "a", named("first"));
        write(0, "b", named("second"));

        assertThat(documents.load(List.of("a", "b", "nowhere")))
                .containsOnlyKeys("a", "b")
                .containsEntry("a", named("first"));
        assertThat(documents.load("nowhere")).isEmpty();
        assertThat(documents.load(List.of())).isEmpty();
    }

    @Test
    void drops_a_change_older_than_the_stored_one() {
        write(5, "a", named("newer"));

        assertThat(documents.write(List.of(new Change<>("a", 4, named("older")))))
                .isEmpty();

        assertThat(documents.load("a")).contains(named("newer"));
    }

    @Test
    void writes_the_same_version_again() {
        write(5, "a", named("once"));
        write(5, "a", named("again"));

        assertThat(documents.load("a")).contains(named("again"));
    }

    @Test
    void replaces_the_whole_document() {
        write(1, "a", named("a").worth(100).with("x"));
        write(2, "a", named("a"));

        assertThat(documents.load("a")).contains(named("a"));
    }

    @Test
    void deletes_and_is_not_brought_back_by_an_older_change() {
        write(1, "a", named("a"));
        documents.write(List.of(new Change<>("a", 2, null)));
        write(1, "a", named("a"));
        documents.refresh();

        assertThat(documents.load("a")).isEmpty();
        assertThat(documents.find(Find.all(10)).hits()).isEmpty();
    }

    @Test
    void deletes_what_was_never_there_without_complaint() {
        assertThat(documents.write(List.of(new Change<>("never", 3, null)))).isEmpty();

        assertThat(documents.load("never")).isEmpty();
    }

    @Test
    void writes_nothing_in_an_empty_round() {
        assertThat(documents.write(List.of())).isEmpty();
    }

    @Test
    void names_what_it_refuses_for_good_without_its_value_and_writes_the_rest() {
        String immense = "immense".repeat(10_000);

        var refused = documents.write(
                List.of(new Change<>("bad", 0, named(immense)), new Change<>("good", 0, named("good"))));

        assertThat(refused).containsOnlyKeys("bad");
        assertThat(refused.get("bad")).isNotBlank().doesNotContain("immenseimmense");
        assertThat(documents.load(List.of("bad", "good"))).containsOnlyKeys("good");
    }

    @Test
    void finds_everything_by_id_when_nothing_is_asked() {
        write(0, "c", named("x"));
        write(0, "a", named("z"));
        write(0, "b", named("y"));
        documents.refresh();

        var page = documents.find(Find.all(10));

        assertThat(page.hits()).extracting(Documents.Hit::id).containsExactly("a", "b", "c");
        assertThat(page.views()).extracting(Sample::name).containsExactly("z", "y", "x");
        assertThat(page.hits()).extracting(Documents.Hit::shared).containsOnly(0);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.next()).isNull();
    }

    @Test
    void sorts_by_several_fields_with_absent_values_last() {
        write(0, "a", named("n").worth(9).on("2026-01-02"));
        write(0, "b", named("n").worth(10).on("2026-01-02"));
        write(0, "c", named("n").on("2026-01-02"));
        write(0, "d", named("n").worth(9).on("2026-01-01"));
        write(0, "e", named("n").worth(9).on("2026-01-02"));
        documents.refresh();

        assertThat(ids(new Sort("amount", false), new Sort("day", true))).containsExactly("a", "e", "d", "b", "c");
        assertThat(ids(new Sort("amount", true), new Sort("day", false))).containsExactly("b", "d", "a", "e", "c");
    }

    @Test
    void turns_pages_over_everything_exactly_once() {
        List<Change<Sample>> many = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            many.add(new Change<>("id-%04d".formatted(i), 0, named("n" + i % 7)));
        }
        documents.write(many);
        documents.refresh();

        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            var page = documents.find(new Find(List.of(), List.of(new Sort("name", false)), 1_000, after));
            assertThat(page.total()).isEqualTo(2_500);
            page.hits().forEach(hit -> seen.add(hit.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(2_500).doesNotHaveDuplicates();
    }

    @Test
    void has_no_next_page_when_the_last_one_is_exactly_full() {
        write(0, "a", named("a"));
        write(0, "b", named("b"));
        documents.refresh();

        assertThat(documents.find(Find.all(2)).next()).isNull();
        var first = documents.find(Find.all(1));
        assertThat(first.next()).isNotNull();
        var second = documents.find(new Find(List.of(), List.of(), 1, first.next()));
        assertThat(second.hits()).extracting(Documents.Hit::id).containsExactly("b");
        assertThat(second.next()).isNull();
    }

    @Test
    void takes_a_cursor_that_is_none_as_the_callers_mistake() {
        write(0, "a", named("a"));
        documents.refresh();

        for (String garbage : List.of("nonsense", "", "eyJ9", "[1,2,3]")) {
            assertThatThrownBy(() -> documents.find(new Find(List.of(), List.of(), 10, garbage)))
                    .isInstanceOf(Malformed.class)
                    .hasMessage("cursor-malformed");
        }
    }

    @Test
    void takes_a_field_nobody_may_ask_for_as_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents.find(new Find(List.of(Is.of("secret", "x")), List.of(), 10, null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents.find(new Find(List.of(), List.of(new Sort("nmae", false)), 10, null)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> documents.sums(new Documents.Sums(List.of(), List.of("parts"), null, List.of("amount"))));
    }

    protected final void write(long version, String id, Sample sample) {
        assertThat(documents.write(List.of(new Change<>(id, version, sample)))).isEmpty();
    }

    private List<String> ids(Sort... sorts) {
        return documents.find(new Find(List.of(), List.of(sorts), 10, null)).hits().stream()
                .map(Documents.Hit::id)
                .toList();
    }
}
