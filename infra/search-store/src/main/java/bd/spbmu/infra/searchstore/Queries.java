package bd.spbmu.infra.searchstore;

import bd.spbmu.projections.Documents.AnyOf;
import bd.spbmu.projections.Documents.Between;
import bd.spbmu.projections.Documents.Either;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Not;
import bd.spbmu.projections.Documents.StartsWith;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;

/** Filters in the words of Elasticsearch. Only an {@link AnyOf} gives a score: one for each value shared. */
final class Queries {

    private Queries() {}

    static Query all(List<Filter> filters) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        for (Filter filter : filters) {
            if (filter instanceof AnyOf) {
                bool.must(of(filter));
            } else {
                bool.filter(of(filter));
            }
        }
        return bool.build()._toQuery();
    }

    static boolean ranks(List<Filter> filters) {
        return filters.stream().anyMatch(AnyOf.class::isInstance);
    }

    private static Query of(Filter filter) {
        return switch (filter) {
            case Is is -> terms(is);
            case StartsWith starts ->
                either(starts.prefixes().stream()
                        .map(prefix -> Query.of(query -> query.prefix(
                                prefixed -> prefixed.field(starts.field()).value(prefix))))
                        .toList());
            case Between between -> between(between);
            case AnyOf anyOf -> anyOf(anyOf);
            case Not not -> Query.of(query -> query.bool(bool -> bool.mustNot(of(not.filter()))));
            case Either either ->
                either(either.filters().stream().map(Queries::of).toList());
        };
    }

    private static Query terms(Is is) {
        List<FieldValue> values = is.values().stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(is.field()).terms(list -> list.value(values))));
    }

    private static Query between(Between between) {
        if (between.from() == null && between.to() == null) {
            return Query.of(query -> query.exists(exists -> exists.field(between.field())));
        }
        return Query.of(query -> query.range(range -> range.term(term -> {
            term.field(between.field());
            if (between.from() != null) {
                term.gte(between.from());
            }
            return between.to() == null ? term : term.lte(between.to());
        })));
    }

    private static Query anyOf(AnyOf anyOf) {
        List<Query> each = anyOf.values().stream()
                .distinct()
                .map(value -> Query.of(query -> query.constantScore(one -> one.filter(
                        same -> same.term(term -> term.field(anyOf.field()).value(value))))))
                .toList();
        return each.isEmpty()
                ? none()
                : Query.of(query ->
                        query.bool(bool -> bool.should(each).minimumShouldMatch(Integer.toString(anyOf.atLeast()))));
    }

    private static Query either(List<Query> queries) {
        return queries.isEmpty()
                ? none()
                : Query.of(query -> query.bool(bool -> bool.should(queries).minimumShouldMatch("1")));
    }

    private static Query none() {
        return Query.of(query -> query.matchNone(nothing -> nothing));
    }
}
