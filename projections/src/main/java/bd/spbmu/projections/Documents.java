package bd.spbmu.projections;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The store of one kind of view. Reads by id see every write; {@link #find} and {@link #sums} see what was refreshed.
 *
 * <p>Every method throws {@link bd.spbmu.kernel.Refusal} {@code search-unavailable} while the store is down.
 */
public interface Documents<V> {

    DocumentType<V> type();

    /** One round trip for all ids; what does not exist is not in the answer. */
    Map<String, V> load(Collection<String> ids);

    default Optional<V> load(String id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    /**
     * Writes all of them in one round trip. A change whose version is below the stored one is dropped silently: it was
     * written before. The same version writes again.
     *
     * @return the ids that were refused for good (a document the mapping does not take), with a reason free of personal
     *     data; empty when all were written
     */
    Map<String, String> write(Collection<Change<V>> changes);

    /** One page of what matches all filters. */
    Page<V> find(Find find);

    /** Counts and sums of what matches, per distinct combination of the fields, exactly; in the order of the keys. */
    List<Sum> sums(Sums question);

    /** Makes everything written so far visible to {@link #find} and {@link #sums}. */
    void refresh();

    /**
     * A new state of a document.
     *
     * @param version revision of the one stream that owns the document
     * @param view absent to delete it
     */
    record Change<V>(String id, long version, @Nullable V view) {}

    /**
     * A question for documents.
     *
     * @param sort applied in order; ties are always broken by the document id
     * @param size 1 to 1,000
     * @param after the cursor of the page before, absent for the first
     */
    record Find(
            List<Filter> filters,
            List<Sort> sort,
            int size,
            @Nullable String after) {

        public Find {
            filters = List.copyOf(filters);
            sort = List.copyOf(sort);
        }

        public static Find all(int size) {
            return new Find(List.of(), List.of(), size, null);
        }
    }

    record Sort(String field, boolean descending) {}

    /** @param next cursor of the following page, absent on the last; opaque, free of personal data */
    record Page<V>(List<Hit<V>> hits, long total, @Nullable String next) {

        public Page {
            hits = List.copyOf(hits);
        }

        public List<V> views() {
            return hits.stream().map(Hit::view).toList();
        }
    }

    /** @param shared how many values an {@link AnyOf} shared with the document, 0 without one */
    record Hit<V>(String id, V view, int shared) {}

    /** What a document must be like. */
    sealed interface Filter {}

    /** The field has one of the values (at most 1,000; enums by name, booleans as {@code true}). */
    record Is(String field, List<String> values) implements Filter {

        public Is {
            values = List.copyOf(values);
        }

        public static Is of(String field, String value) {
            return new Is(field, List.of(value));
        }
    }

    record StartsWith(String field, List<String> prefixes) implements Filter {

        public StartsWith {
            prefixes = List.copyOf(prefixes);
        }
    }

    /** Both ends included; an absent end is open. Numbers and dates as text. */
    record Between(
            String field, @Nullable String from, @Nullable String to) implements Filter {}

    /**
     * The field shares at least {@code atLeast} of the values; the more it shares, the earlier it comes (this outranks
     * {@link Find#sort}).
     */
    record AnyOf(String field, List<String> values, int atLeast) implements Filter {

        public AnyOf {
            values = List.copyOf(values);
        }
    }

    record Not(Filter filter) implements Filter {}

    /** At least one of them holds. */
    record Either(List<Filter> filters) implements Filter {

        public Either {
            filters = List.copyOf(filters);
        }
    }

    /**
     * A question for figures.
     *
     * @param by KEYWORD fields whose combinations are counted; none gives one line for everything
     * @param distinct a KEYWORD field whose distinct values are counted exactly per group, absent for none
     * @param sums LONG fields to add up
     */
    record Sums(
            List<Filter> filters, List<String> by, @Nullable String distinct, List<String> sums) {

        public Sums {
            filters = List.copyOf(filters);
            by = List.copyOf(by);
            sums = List.copyOf(sums);
        }
    }

    /**
     * One line of figures.
     *
     * @param key values of the fields in {@link Sums#by}, in that order
     * @param distinct distinct values of {@link Sums#distinct}, 0 without one
     * @param sums by field, exact
     */
    record Sum(List<String> key, long documents, long distinct, Map<String, Long> sums) {

        public Sum {
            key = List.copyOf(key);
            sums = Map.copyOf(sums);
        }
    }
}
