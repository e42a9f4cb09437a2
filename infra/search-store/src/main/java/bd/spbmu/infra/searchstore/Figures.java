package bd.spbmu.infra.searchstore;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.Documents.Sums;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Exact counts and sums: every combination is fetched, page by page, from one frozen state of the index; distinct values
 * are counted as combinations, never estimated. Elasticsearch adds whole numbers exactly as long as the sum stays below
 * 2^53; beyond that this refuses to answer rather than to round.
 */
final class Figures {

    private static final int BUCKETS_PER_PAGE = 5_000;
    private static final long EXACT_BELOW = 1L << 53;
    private static final String GROUPS = "groups";
    private static final Time FROZEN_FOR = Time.of(time -> time.time("1m"));

    private final DocumentType<?> type;
    private final SearchGate gate;

    Figures(DocumentType<?> type, SearchGate gate) {
        this.type = type;
        this.gate = gate;
    }

    List<Sum> of(Sums question) {
        String frozen = gate.ask(client ->
                        client.openPointInTime(point -> point.index(type.name()).keepAlive(FROZEN_FOR)))
                .id();
        try {
            return lines(question, frozen);
        } finally {
            release(frozen);
        }
    }

    private void release(String frozen) {
        try {
            gate.ask(client -> client.closePointInTime(point -> point.id(frozen)));
        } catch (Refusal itEndsByItself) {
            // within a minute; the answer is there
        }
    }

    private List<Sum> lines(Sums question, String frozen) {
        Map<List<String>, Line> lines = new TreeMap<>(Figures::compare);
        if (question.by().isEmpty()) {
            lines.put(List.of(), total(question, frozen));
        } else {
            eachGroup(
                    question,
                    frozen,
                    question.by(),
                    true,
                    bucket -> line(lines, key(bucket, question.by().size()))
                            .add(bucket.docCount(), sums(question, bucket.aggregations())));
        }
        if (question.distinct() != null) {
            List<String> by = new ArrayList<>(question.by());
            by.add(question.distinct());
            eachGroup(
                    question,
                    frozen,
                    by,
                    false,
                    bucket -> line(lines, key(bucket, question.by().size())).countDistinct());
        }
        return lines.entrySet().stream()
                .map(line -> line.getValue().sum(line.getKey(), question))
                .toList();
    }

    private Line total(Sums question, String frozen) {
        SearchResponse<Void> answer = gate.ask(client -> client.search(
                search -> search.pit(point -> point.id(frozen).keepAlive(FROZEN_FOR))
                        .query(Queries.all(question.filters()))
                        .size(0)
                        .trackTotalHits(total -> total.enabled(true))
                        .aggregations(sumsOf(question)),
                Void.class));
        Line line = new Line();
        line.add(Objects.requireNonNull(answer.hits().total()).value(), sums(question, answer.aggregations()));
        return line;
    }

    /** @param withSums whether the question's sums are wanted per group; without, groups lacking the last field are left out */
    private void eachGroup(
            Sums question, String frozen, List<String> by, boolean withSums, Consumer<CompositeBucket> then) {
        Query query = Queries.all(question.filters());
        List<NamedValue<CompositeAggregationSource>> sources = IntStream.range(0, by.size())
                .mapToObj(i -> source(i, by.get(i), withSums || i < by.size() - 1))
                .toList();
        Map<String, FieldValue> after = Map.of();
        do {
            Map<String, FieldValue> from = after;
            Aggregation groups = Aggregation.of(aggregation -> aggregation
                    .composite(composite -> {
                        composite.size(BUCKETS_PER_PAGE).sources(sources);
                        return from.isEmpty() ? composite : composite.after(from);
                    })
                    .aggregations(withSums ? sumsOf(question) : Map.of()));
            CompositeAggregate page = Objects.requireNonNull(gate.ask(client -> client.search(
                                    search -> search.pit(
                                                    point -> point.id(frozen).keepAlive(FROZEN_FOR))
                                            .query(query)
                                            .size(0)
                                            .trackTotalHits(total -> total.enabled(false))
                                            .aggregations(GROUPS, groups),
                                    Void.class))
                            .aggregations()
                            .get(GROUPS))
                    .composite();
            page.buckets().array().forEach(then);
            after = page.buckets().array().size() < BUCKETS_PER_PAGE ? Map.of() : page.afterKey();
        } while (!after.isEmpty());
    }

    private static NamedValue<CompositeAggregationSource> source(int place, String field, boolean alsoMissing) {
        return NamedValue.of(
                name(place),
                CompositeAggregationSource.of(
                        source -> source.terms(terms -> terms.field(field).missingBucket(alsoMissing))));
    }

    private static String name(int place) {
        return "key" + place;
    }

    private static Map<String, Aggregation> sumsOf(Sums question) {
        Map<String, Aggregation> sums = new HashMap<>();
        question.sums()
                .forEach(field ->
                        sums.put(field, Aggregation.of(aggregation -> aggregation.sum(sum -> sum.field(field)))));
        return sums;
    }

    private static Map<String, Long> sums(Sums question, Map<String, Aggregate> answers) {
        Map<String, Long> sums = new HashMap<>();
        for (String field : question.sums()) {
            Aggregate answer = Objects.requireNonNull(answers.get(field));
            sums.put(field, whole(field, answer.sum().value()));
        }
        return sums;
    }

    private static long whole(String field, @Nullable Double sum) {
        double value = sum == null ? 0 : sum;
        if (Math.abs(value) >= EXACT_BELOW) {
            throw new IllegalStateException("The sum of " + field + " is too large to be exact");
        }
        return (long) value;
    }

    private static List<String> key(CompositeBucket bucket, int size) {
        return IntStream.range(0, size)
                .mapToObj(place -> bucket.key().get(name(place)))
                .map(value -> value == null || value.isNull() ? "" : value._toJsonString())
                .toList();
    }

    private static Line line(Map<List<String>, Line> lines, List<String> key) {
        return lines.computeIfAbsent(key, first -> new Line());
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int byPart = one.get(i).compareTo(other.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return 0;
    }

    private static final class Line {

        private final Map<String, Long> sums = new HashMap<>();
        private long documents;
        private long distinct;

        void add(long more, Map<String, Long> moreSums) {
            documents += more;
            moreSums.forEach((field, sum) -> sums.merge(field, sum, Math::addExact));
        }

        void countDistinct() {
            distinct++;
        }

        Sum sum(List<String> key, Sums question) {
            question.sums().forEach(field -> sums.putIfAbsent(field, 0L));
            return new Sum(key, documents, distinct, sums);
        }
    }
}
