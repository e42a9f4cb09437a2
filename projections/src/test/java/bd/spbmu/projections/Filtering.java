package bd.spbmu.projections;

import bd.spbmu.projections.Documents.AnyOf;
import bd.spbmu.projections.Documents.Between;
import bd.spbmu.projections.Documents.Either;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Not;
import bd.spbmu.projections.Documents.StartsWith;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a view is like what was asked for. */
record Filtering<V>(Fields<V> fields) {

    boolean all(List<Filter> filters, V view) {
        return filters.stream().allMatch(filter -> matches(filter, view));
    }

    /** How many values the question's {@link AnyOf}s share with the view. */
    int shared(List<Filter> filters, V view) {
        return filters.stream()
                .mapToInt(filter -> filter instanceof AnyOf anyOf ? shared(anyOf, view) : 0)
                .sum();
    }

    private boolean matches(Filter filter, V view) {
        return switch (filter) {
            case Is is -> fields.values(view, is.field()).stream().anyMatch(is.values()::contains);
            case StartsWith starts ->
                fields.values(view, starts.field()).stream()
                        .anyMatch(value -> starts.prefixes().stream().anyMatch(value::startsWith));
            case Between between ->
                fields.values(view, between.field()).stream().anyMatch(value -> within(between, value));
            case AnyOf anyOf -> shared(anyOf, view) >= anyOf.atLeast();
            case Not not -> !matches(not.filter(), view);
            case Either either -> either.filters().stream().anyMatch(one -> matches(one, view));
        };
    }

    private boolean within(Between between, String value) {
        String from = between.from();
        String to = between.to();
        return (from == null || fields.compare(between.field(), value, from) >= 0)
                && (to == null || fields.compare(between.field(), value, to) <= 0);
    }

    private int shared(AnyOf anyOf, V view) {
        Set<String> shared = new HashSet<>(fields.values(view, anyOf.field()));
        shared.retainAll(anyOf.values());
        return shared.size();
    }
}
