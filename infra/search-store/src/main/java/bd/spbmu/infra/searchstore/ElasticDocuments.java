package bd.spbmu.infra.searchstore;

import static bd.spbmu.projections.ProjectionProblem.CURSOR_MALFORMED;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.Documents;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** One kind of view in one Elasticsearch index, reached through the alias that bears the view's name. */
final class ElasticDocuments<V> implements Documents<V> {

    private static final int LARGEST_PAGE = 1_000;

    /** So that one answer stays a matter of megabytes. */
    private static final int QUESTIONS_AT_ONCE = 100;

    private final DocumentType<V> type;
    private final SearchGate gate;
    private final BulkWriter<V> writer;
    private final Figures figures;
    private final SharedRound refresh;

    ElasticDocuments(DocumentType<V> type, SearchGate gate, BulkMeters meters) {
        this.type = type;
        this.gate = gate;
        this.writer = new BulkWriter<>(type, gate, meters);
        this.figures = new Figures(type, gate);
        this.refresh = new SharedRound(() ->
                gate.ask(client -> client.indices().refresh(question -> question.index(type.name()))));
    }

    @Override
    public DocumentType<V> type() {
        return type;
    }

    @Override
    public Map<String, V> load(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        MgetResponse<V> answer = gate.ask(
                client -> client.mget(question -> question.index(type.name()).ids(List.copyOf(ids)), type.type()));
        Map<String, V> found = new LinkedHashMap<>();
        answer.docs().forEach(document -> {
            if (document.isFailure()) {
                throw gate.refused(
                        SearchGate.UNKNOWN_TROUBLE, document.failure().error().type());
            }
            V view = document.result().source();
            if (view != null) {
                found.put(document.result().id(), view);
            }
        });
        return found;
    }

    @Override
    public Map<String, String> write(Collection<Change<V>> changes) {
        return writer.write(changes);
    }

    @Override
    public Page<V> find(Find find) {
        require(find);
        boolean ranked = Queries.ranks(find.filters());
        SearchRequest request = request(find, ranked);
        SearchResponse<V> answer;
        try {
            answer = gate.ask(client -> client.search(request, type.type()));
        } catch (SearchGate.NotUnderstood e) {
            if (find.after() != null) {
                throw new Malformed(CURSOR_MALFORMED);
            }
            throw e;
        }
        return page(answer, find.size(), ranked);
    }

    @Override
    public List<Page<V>> findEach(List<Find> questions) {
        questions.forEach(this::require);
        List<Page<V>> pages = new ArrayList<>();
        for (int from = 0; from < questions.size(); from += QUESTIONS_AT_ONCE) {
            pages.addAll(together(questions.subList(from, Math.min(questions.size(), from + QUESTIONS_AT_ONCE))));
        }
        return pages;
    }

    private List<Page<V>> together(List<Find> questions) {
        List<RequestItem> items = questions.stream()
                .map(find -> RequestItem.of(item -> item.header(header -> header.index(type.name()))
                        .body(request(find, Queries.ranks(find.filters())))))
                .toList();
        List<MultiSearchResponseItem<V>> answers = gate.ask(
                        client -> client.msearch(search -> search.searches(items), type.type()))
                .responses();
        return IntStream.range(0, answers.size())
                .mapToObj(i -> page(answers.get(i), questions.get(i)))
                .toList();
    }

    private Page<V> page(MultiSearchResponseItem<V> answer, Find find) {
        if (answer.isFailure()) {
            throw gate.refused(
                    answer.failure().status(), answer.failure().error().type());
        }
        return page(answer.result(), find.size(), Queries.ranks(find.filters()));
    }

    private void require(Find find) {
        find.fields().forEach(type::searchable);
        if (find.size() < 1 || find.size() > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to 1,000 documents");
        }
    }

    @Override
    public List<Sum> sums(Sums question) {
        question.fields().forEach(type::searchable);
        return figures.of(question);
    }

    @Override
    public void refresh() {
        refresh.join();
    }

    private SearchRequest request(Find find, boolean ranked) {
        List<SortOptions> sorts = new ArrayList<>();
        if (ranked) {
            sorts.add(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))));
        }
        find.sort().forEach(sort -> sorts.add(by(sort.field(), sort.descending() ? SortOrder.Desc : SortOrder.Asc)));
        sorts.add(by(Mappings.ID, SortOrder.Asc));
        return SearchRequest.of(search -> {
            search.index(type.name())
                    .query(Queries.all(find.filters()))
                    .sort(sorts)
                    .trackTotalHits(total -> total.enabled(true))
                    // one more than asked for tells whether there is a next page
                    .size(find.size() + 1);
            return find.after() == null ? search : search.searchAfter(Cursor.read(find.after(), sorts.size()));
        });
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(by -> by.field(field).order(order).missing(FieldValue.of("_last"))));
    }

    private static <V> Page<V> page(ResponseBody<V> answer, int size, boolean ranked) {
        var found = answer.hits().hits();
        var shown = found.subList(0, Math.min(size, found.size()));
        List<Hit<V>> hits = shown.stream()
                .map(hit -> new Hit<>(
                        Objects.requireNonNull(hit.id()),
                        Objects.requireNonNull(hit.source()),
                        ranked ? Objects.requireNonNull(hit.score()).intValue() : 0))
                .toList();
        long total = Objects.requireNonNull(answer.hits().total()).value();
        return new Page<>(
                hits, total, found.size() > size ? Cursor.of(shown.getLast().sort()) : null);
    }
}
