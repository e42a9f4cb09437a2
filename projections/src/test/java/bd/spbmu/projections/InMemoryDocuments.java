package bd.spbmu.projections;

import static bd.spbmu.projections.ProjectionProblem.CURSOR_MALFORMED;
import static bd.spbmu.projections.ProjectionProblem.SEARCH_UNAVAILABLE;
import static java.util.Comparator.comparing;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The store of views for tests: what {@link DocumentsContract} says, in a map. Counts its round trips and can be down. */
public final class InMemoryDocuments<V> implements Documents<V> {

    /** What a real index takes as one term, in bytes. */
    private static final int LONGEST_TERM = 32_766;

    private final DocumentType<V> type;
    private final Fields<V> fields;
    private final Map<String, Stored<V>> stored = new TreeMap<>();
    private boolean down;
    private int loads;
    private int writes;

    public InMemoryDocuments(DocumentType<V> type) {
        this.type = type;
        this.fields = new Fields<>(type);
    }

    /** From now on, or no longer, every call is refused as {@code search-unavailable}. */
    public synchronized void down(boolean isDown) {
        down = isDown;
    }

    public synchronized int loads() {
        return loads;
    }

    public synchronized int writes() {
        return writes;
    }

    /** Everything there is, by id: to compare whole stores. */
    public synchronized Map<String, V> everything() {
        Map<String, V> all = new TreeMap<>();
        stored.forEach((id, document) -> {
            if (document.view() != null) {
                all.put(id, document.view());
            }
        });
        return all;
    }

    @Override
    public DocumentType<V> type() {
        return type;
    }

    @Override
    public synchronized Map<String, V> load(Collection<String> ids) {
        requireUp();
        loads++;
        Map<String, V> found = new LinkedHashMap<>();
        for (String id : ids) {
            Stored<V> document = stored.get(id);
            if (document != null && document.view() != null) {
                found.put(id, document.view());
            }
        }
        return found;
    }

    @Override
    public synchronized Map<String, String> write(Collection<Change<V>> changes) {
        requireUp();
        writes++;
        Map<String, String> refused = new LinkedHashMap<>();
        for (Change<V> change : changes) {
            Stored<V> before = stored.get(change.id());
            if (before != null && before.version() > change.version()) {
                continue;
            }
            if (change.view() != null && hasImmenseTerm(change.view())) {
                refused.put(change.id(), "a term is longer than the index takes");
                continue;
            }
            stored.put(change.id(), new Stored<>(change.version(), change.view()));
        }
        return refused;
    }

    @Override
    public synchronized Page<V> find(Find find) {
        requireUp();
        find.fields().forEach(type::searchable);
        if (find.size() < 1 || find.size() > 1_000) {
            throw new IllegalArgumentException("A page has 1 to 1,000 documents");
        }
        Filtering<V> filtering = new Filtering<>(fields);
        List<Hit<V>> matching = new ArrayList<>();
        everything().forEach((id, view) -> {
            if (filtering.all(find.filters(), view)) {
                matching.add(new Hit<>(id, view, filtering.shared(find.filters(), view)));
            }
        });
        matching.sort(order(find.sort()));
        int from = find.after() == null ? 0 : indexOf(matching, find.after()) + 1;
        int to = Math.min(matching.size(), from + find.size());
        List<Hit<V>> page = matching.subList(from, to);
        return new Page<>(
                page, matching.size(), to < matching.size() ? page.getLast().id() : null);
    }

    @Override
    public synchronized List<Sum> sums(Sums question) {
        requireUp();
        question.fields().forEach(type::searchable);
        Filtering<V> filtering = new Filtering<>(fields);
        Map<List<String>, Group> groups = new HashMap<>();
        if (question.by().isEmpty()) {
            groups.put(List.of(), new Group());
        }
        for (V view : everything().values()) {
            if (filtering.all(question.filters(), view)) {
                for (List<String> key : keys(view, question.by())) {
                    groups.computeIfAbsent(key, any -> new Group()).add(view, question);
                }
            }
        }
        return groups.entrySet().stream()
                .map(group -> group.getValue().sum(group.getKey(), question))
                .sorted(comparing(Sum::key, InMemoryDocuments::compareKeys))
                .toList();
    }

    @Override
    public synchronized void refresh() {
        requireUp();
    }

    private void requireUp() {
        if (down) {
            throw new Refusal(SEARCH_UNAVAILABLE);
        }
    }

    private boolean hasImmenseTerm(V view) {
        return type.fields().entrySet().stream()
                .filter(field -> field.getValue() == FieldKind.KEYWORD)
                .flatMap(field -> fields.values(view, field.getKey()).stream())
                .anyMatch(value -> value.getBytes(StandardCharsets.UTF_8).length > LONGEST_TERM);
    }

    private Comparator<Hit<V>> order(List<Sort> sorts) {
        Comparator<Hit<V>> order = Comparator.<Hit<V>>comparingInt(Hit::shared).reversed();
        for (Sort sort : sorts) {
            order = order.thenComparing(Hit::view, fields.by(sort));
        }
        return order.thenComparing(Hit::id);
    }

    private static <V> int indexOf(List<Hit<V>> hits, String id) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new Malformed(CURSOR_MALFORMED);
    }

    private List<List<String>> keys(V view, List<String> by) {
        List<List<String>> keys = List.of(List.of());
        for (String field : by) {
            List<String> values = fields.values(view, field);
            List<String> parts = values.isEmpty() ? List.of("") : values;
            keys = keys.stream()
                    .flatMap(key -> parts.stream().map(part -> {
                        List<String> longer = new ArrayList<>(key);
                        longer.add(part);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        return keys;
    }

    private static int compareKeys(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int byPart = one.get(i).compareTo(other.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return 0;
    }

    private record Stored<V>(long version, @Nullable V view) {}

    private final class Group {

        private final Set<String> distinct = new HashSet<>();
        private final Map<String, Long> sums = new HashMap<>();
        private long documents;

        void add(V view, Sums question) {
            documents++;
            if (question.distinct() != null) {
                distinct.addAll(fields.values(view, question.distinct()));
            }
            for (String field : question.sums()) {
                fields.values(view, field).forEach(value -> sums.merge(field, Long.valueOf(value), Math::addExact));
            }
        }

        Sum sum(List<String> key, Sums question) {
            question.sums().forEach(field -> sums.putIfAbsent(field, 0L));
            return new Sum(key, documents, distinct.size(), sums);
        }
    }
}
