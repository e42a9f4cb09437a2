package bd.spbmu.projections;

import static bd.spbmu.projections.Sample.named;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.projections.Documents.AnyOf;
import bd.spbmu.projections.Documents.Between;
import bd.spbmu.projections.Documents.Change;
import bd.spbmu.projections.Documents.Either;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Not;
import bd.spbmu.projections.Documents.Sort;
import bd.spbmu.projections.Documents.StartsWith;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.Documents.Sums;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of views answers to filters and figures. Run against each implementation. */
public abstract class QuestionsContract {

    protected Documents<Sample> documents;

    /** An empty store of samples, nothing of earlier tests in it. */
    protected abstract Documents<Sample> emptyStore();

    @BeforeEach
    void holds_five_samples() {
        documents = emptyStore();
        documents.write(List.of(
                change("a", named("anna").in("554902").worth(9).on("2026-07-01").open(true)),
                change(
                        "b",
                        named("bina").in("554908").worth(10).on("2026-07-02").with("x", "y", "z")),
                change(
                        "c",
                        named("anna").in("302614").worth(100).on("2026-07-03").with("x", "y")),
                change(
                        "d",
                        named("dola")
                                .in("302602")
                                .paid(PaymentMode.G2P)
                                .at("2026-07-01T10:00:00Z")
                                .with("x")),
                change(
                        "e",
                        named("anna").worth(-5).at("2026-07-01T10:00:00.500Z").open(false))));
        documents.refresh();
    }

    @Test
    void equality_is_of_the_whole_value() {
        assertThat(ids(Is.of("name", "anna"))).containsExactly("a", "c", "e");
        assertThat(ids(Is.of("name", "ann"))).isEmpty();
        assertThat(ids(new Is("name", List.of("bina", "dola", "nobody")))).containsExactly("b", "d");
        assertThat(ids(Is.of("mode", "G2P"))).containsExactly("d");
        assertThat(ids(Is.of("amount", "100"))).containsExactly("c");
        assertThat(ids(Is.of("open", "true"))).containsExactly("a");
        assertThat(ids(Is.of("open", "false"))).containsExactly("e");
        assertThat(ids(Is.of("tokens", "y"))).containsExactly("b", "c");
        assertThat(ids(Is.of("day", "2026-07-02"))).containsExactly("b");
        assertThat(ids(new Is("name", List.of()))).isEmpty();
    }

    @Test
    void many_questions_at_once_are_answered_in_their_order() {
        Find ranked = new Find(List.of(new AnyOf("tokens", List.of("x", "y", "z"), 1)), List.of(), 2, null);
        Find nobody = new Find(List.of(Is.of("name", "nobody")), List.of(), 2, null);
        assertThat(documents.findEach(List.of(ranked, nobody, Find.all(10))))
                .containsExactly(documents.find(ranked), documents.find(nobody), documents.find(Find.all(10)));
        assertThat(documents.findEach(List.of())).isEmpty();
    }

    @Test
    void a_geocode_prefix_finds_all_places_within() {
        assertThat(ids(new StartsWith("place", List.of("5549")))).containsExactly("a", "b");
        assertThat(ids(new StartsWith("place", List.of("302602", "554902")))).containsExactly("a", "d");
        assertThat(ids(new StartsWith("place", List.of()))).isEmpty();
    }

    @Test
    void ranges_include_both_ends_and_know_numbers_from_text() {
        assertThat(ids(new Between("amount", "9", "10"))).containsExactly("a", "b");
        assertThat(ids(new Between("amount", null, "9"))).containsExactly("a", "e");
        assertThat(ids(new Between("amount", "10", null))).containsExactly("b", "c");
        assertThat(ids(new Between("day", "2026-07-02", null))).containsExactly("b", "c");
        assertThat(ids(new Between("day", null, "2026-07-01"))).containsExactly("a");
        assertThat(ids(new Between("at", "2026-07-01T10:00:00Z", "2026-07-01T10:00:00.499Z")))
                .containsExactly("d");
        assertThat(ids(new Between("name", "b", "c"))).containsExactly("b");
    }

    @Test
    void an_open_range_asks_whether_the_field_is_there() {
        assertThat(ids(new Between("day", null, null))).containsExactly("a", "b", "c");
        assertThat(ids(new Not(new Between("day", null, null)))).containsExactly("d", "e");
    }

    @Test
    void a_denial_holds_for_documents_without_the_field() {
        assertThat(ids(new Not(new Between("day", null, "2026-07-02")))).containsExactly("c", "d", "e");
        assertThat(ids(new Not(Is.of("mode", "G2P")))).containsExactly("a", "b", "c", "e");
    }

    @Test
    void all_filters_must_hold_and_one_of_an_alternative() {
        assertThat(ids(Is.of("name", "anna"), new StartsWith("place", List.of("30"))))
                .containsExactly("c");
        assertThat(ids(new Either(List.of(Is.of("name", "dola"), new Between("amount", "100", null)))))
                .containsExactly("c", "d");
        assertThat(ids(new Not(new Either(List.of(Is.of("name", "anna"), Is.of("name", "bina"))))))
                .containsExactly("d");
        assertThat(ids(new Either(List.of()))).isEmpty();
    }

    @Test
    void what_shares_more_comes_first_whatever_the_sort() {
        var page = documents.find(new Find(
                List.of(new AnyOf("tokens", List.of("x", "y", "z", "unheard"), 1)),
                List.of(new Sort("name", true)),
                10,
                null));

        assertThat(page.hits()).extracting(Documents.Hit::id).containsExactly("b", "c", "d");
        assertThat(page.hits()).extracting(Documents.Hit::shared).containsExactly(3, 2, 1);
    }

    @Test
    void sharing_too_little_is_not_found() {
        assertThat(ids(new AnyOf("tokens", List.of("x", "y", "z"), 2))).containsExactly("b", "c");
        assertThat(ids(new AnyOf("tokens", List.of("unheard"), 1))).isEmpty();
        assertThat(ids(new AnyOf("tokens", List.of("x"), 2))).isEmpty();
    }

    @Test
    void pages_turn_through_shared_values_too() {
        List<Filter> anyOf = List.of(new AnyOf("tokens", List.of("x", "y", "z"), 1));
        var first = documents.find(new Find(anyOf, List.of(), 2, null));
        var second = documents.find(new Find(anyOf, List.of(), 2, first.next()));

        assertThat(first.hits()).extracting(Documents.Hit::id).containsExactly("b", "c");
        assertThat(second.hits()).extracting(Documents.Hit::id).containsExactly("d");
        assertThat(second.next()).isNull();
    }

    @Test
    void sums_everything_in_one_line_even_when_there_is_nothing() {
        assertThat(documents.sums(new Sums(List.of(), List.of(), "name", List.of("amount"))))
                .containsExactly(new Sum(List.of(), 5, 3, Map.of("amount", 114L)));
        assertThat(documents.sums(new Sums(List.of(Is.of("name", "nobody")), List.of(), "name", List.of("amount"))))
                .containsExactly(new Sum(List.of(), 0, 0, Map.of("amount", 0L)));
    }

    @Test
    void sums_per_combination_in_the_order_of_the_keys_and_loses_no_document() {
        assertThat(documents.sums(new Sums(List.of(), List.of("name", "mode"), null, List.of("amount"))))
                .containsExactly(
                        new Sum(List.of("anna", ""), 3, 0, Map.of("amount", 104L)),
                        new Sum(List.of("bina", ""), 1, 0, Map.of("amount", 10L)),
                        new Sum(List.of("dola", "G2P"), 1, 0, Map.of("amount", 0L)));
    }

    @Test
    void counts_by_yes_and_no() {
        assertThat(documents.sums(new Sums(List.of(), List.of("open"), null, List.of())))
                .containsExactly(
                        new Sum(List.of(""), 3, 0, Map.of()),
                        new Sum(List.of("false"), 1, 0, Map.of()),
                        new Sum(List.of("true"), 1, 0, Map.of()));
    }

    @Test
    void counts_a_document_under_each_value_of_a_list() {
        assertThat(documents.sums(
                        new Sums(List.of(new Between("tokens", null, null)), List.of("tokens"), "name", List.of())))
                .containsExactly(
                        new Sum(List.of("x"), 3, 3, Map.of()),
                        new Sum(List.of("y"), 2, 2, Map.of()),
                        new Sum(List.of("z"), 1, 1, Map.of()));
    }

    @Test
    void counts_and_adds_exactly_over_many_groups_and_large_amounts() {
        List<Change<Sample>> many = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            many.add(change("many-" + i, named("person-" + i % 2_000).in("4710").worth(1_501_199_875_789L + i % 2)));
            many.add(change("wide-" + i, named("n" + i % 1_500).in("6027")));
        }
        documents.write(many);
        documents.refresh();

        assertThat(documents.sums(
                        new Sums(List.of(Is.of("place", "4710")), List.of("place"), "name", List.of("amount"))))
                .containsExactly(
                        new Sum(List.of("4710"), 6_000, 2_000, Map.of("amount", 6_000L * 1_501_199_875_789L + 3_000)));
        assertThat(documents.sums(new Sums(List.of(Is.of("place", "6027")), List.of("name"), null, List.of())))
                .hasSize(1_500)
                .allSatisfy(line -> assertThat(line.documents()).isEqualTo(4));
    }

    private static Change<Sample> change(String id, Sample sample) {
        return new Change<>(id, 0, sample);
    }

    private List<String> ids(Filter... filters) {
        return documents.find(new Find(List.of(filters), List.of(), 10, null)).hits().stream()
                .map(Documents.Hit::id)
                .toList();
    }
}
