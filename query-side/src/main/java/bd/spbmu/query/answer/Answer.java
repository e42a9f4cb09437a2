package bd.spbmu.query.answer;

import bd.spbmu.projections.Documents.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total of all pages; absent where counting would tell of rows outside the caller's scope
 * @param next cursor of the following page, absent on the last
 */
public record Answer<T>(
        List<T> items, @Nullable Long total, @Nullable String next) {

    public Answer {
        items = List.copyOf(items);
    }

    /** A list that fits one page. */
    public static <T> Answer<T> all(List<T> items) {
        return new Answer<>(items, (long) items.size(), null);
    }

    public static <V, T> Answer<T> of(Page<V> page, Function<V, T> row) {
        return new Answer<>(page.views().stream().map(row).toList(), page.total(), page.next());
    }
}
