package bd.spbmu.query.answer;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.StartsWith;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a caller narrows a list to; what is not given does not narrow. */
public final class Narrowing {

    private final List<Filter> filters;

    private Narrowing(List<Filter> scope) {
        filters = new ArrayList<>(scope);
    }

    /** Begins with what the caller may see at all. */
    public static Narrowing within(List<Filter> scope) {
        return new Narrowing(scope);
    }

    public Narrowing is(String field, @Nullable Text value) {
        return value == null ? this : and(Is.of(field, value.text()));
    }

    public Narrowing is(String field, @Nullable Enum<?> value) {
        return value == null ? this : and(Is.of(field, value.name()));
    }

    public Narrowing is(String field, @Nullable Boolean value) {
        return value == null ? this : and(Is.of(field, value.toString()));
    }

    /** The place itself and everything in it. */
    public Narrowing in(String field, @Nullable PlaceCode place) {
        return place == null ? this : and(new StartsWith(field, List.of(place.text())));
    }

    public Narrowing and(Filter filter) {
        filters.add(filter);
        return this;
    }

    public Narrowing and(List<Filter> more) {
        filters.addAll(more);
        return this;
    }

    public List<Filter> filters() {
        return List.copyOf(filters);
    }

    /** @throws Malformed {@code grouping-unknown} for a field that figures are not grouped by */
    public static List<String> grouping(List<String> by, Set<String> allowed) {
        if (!allowed.containsAll(by)) {
            throw new Malformed(QueryProblem.GROUPING_UNKNOWN);
        }
        return by.stream().distinct().toList();
    }
}
