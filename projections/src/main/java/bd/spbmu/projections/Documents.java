package bd.spbmu.projections;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The store of one kind of view. Reads by id see every write; {@link #find} and {@link #sums} see what was refreshed.
 *
 * <p>Every method throws {@link bd.spbmu.kernel.Refusal} {@code search-unavailable} while the store is down, and
 * {@link IllegalArgumentException} for a field that its {@link DocumentType} does not name as searchable.
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

    /**
     * One page of what matches all filters.
     *
     * @throws bd.spbmu.kernel.Malformed {@code cursor-malformed} if {@link Find#after} is no cursor of this question
     */
    Page<V> find(Find find);

    /** The first page of each question, in the order asked; a store that can answers all of them in one round trip. */
    default List<Page<V>> findEach(List<Find> questions) {
        return questions.stream().map(this::find).toList();
    }

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
     * @param sort applied in order, documents without the field last; ties are always broken by the document id
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

        /** Every field it asks for, see {@link DocumentType#searchable}. */
        public Stream<String> fields() {
            return Stream.concat(
                    filters.stream().flatMap(Filter::fields), sort.stream().map(Sort::field));
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
    sealed interface Filter {

        /** Every field it asks for. */
        Stream<String> fields();
    }

    /** A filter on one field. */
    sealed interface FieldFilter extends Filter {

        String field();

        @Override
        default Stream<String> fields() {
            return Stream.of(field());
        }
    }

    /** The field has one of the values (at most 1,000; enums by name, booleans as {@code true}). */
    record Is(String field, List<String> values) implements FieldFilter {

        public Is {
            values = List.copyOf(values);
        }

        public static Is of(String field, String value) {
            return new Is(field, List.of(value));
        }
    }

    record StartsWith(String field, List<String> prefixes) implements FieldFilter {

        public StartsWith {
            prefixes = List.copyOf(prefixes);
        }
    }

    /**
     * Both ends included; an absent end is open, so with neither the field must merely be there. Numbers and dates as text:
     * a field of dates takes a date, a field of instants an instant.
     */
    record Between(
            String field, @Nullable String from, @Nullable String to) implements FieldFilter {}

    /**
     * The field shares at least {@code atLeast} of the values; the more it shares, the earlier it comes (this outranks
     * {@link Find#sort}).
     */
    record AnyOf(String field, List<String> values, int atLeast) implements FieldFilter {

        public AnyOf {
            values = List.copyOf(values);
        }
    }

    record Not(Filter filter) implements Filter {

        @Override
        public Stream<String> fields() {
            return filter.fields();
        }
    }

    /** At least one of them holds. */
    record Either(List<Filter> filters) implements Filter {

        public Either {
            filters = List.copyOf(filters);
        }

        @Override
        public Stream<String> fields() {
            return filters.stream().flatMap(Filter::fields);
        }
    }

    /**
     * A question for figures.
     *
     * @param by KEYWORD fields whose combinations are counted, a document without the field under the empty text; none
     *     gives one line for everything, also when nothing matches
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

        /** Every field it asks for, see {@link DocumentType#searchable}. */
        public Stream<String> fields() {
            return Stream.of(
                            filters.stream().flatMap(Filter::fields),
                            by.stream(),
                            Stream.ofNullable(distinct),
                            sums.stream())
                    .flatMap(Function.identity());
        }
    }

    /**
     * One line of figures.
     *
     * @param key values of the fields in {@link Sums#by}, in that order
     * @param distinct distinct values of {@link Sums#distinct}, 0 without one
     * @param sums by field, exact, 0 where no document has it
     */
    record Sum(List<String> key, long documents, long distinct, Map<String, Long> sums) {

        public Sum {
            key = List.copyOf(key);
            sums = Map.copyOf(sums);
        }
    }
}
