package bd.spbmu.projections;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.Text;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the searchable fields of a view record as the JSON of it would show them. */
final class Fields<V> {

    private final DocumentType<V> type;
    private final Map<String, RecordComponent> components;

    Fields(DocumentType<V> type) {
        this.type = type;
        this.components = Arrays.stream(type.type().getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        type.fields().keySet().forEach(this::component);
    }

    /** Empty when the field is absent; several for a list. */
    List<String> values(V view, String field) {
        type.searchable(field);
        try {
            var accessor = component(field).getAccessor();
            accessor.setAccessible(true);
            return texts(accessor.invoke(view));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the order of the field's kind: numbers by size, dates by time, anything else as text; absent ones last. */
    Comparator<V> by(Documents.Sort sort) {
        Comparator<String> order = (one, other) -> compare(sort.field(), one, other);
        Comparator<@Nullable String> absentLast = Comparator.nullsLast(sort.descending() ? order.reversed() : order);
        return Comparator.comparing(view -> first(view, sort.field()), absentLast);
    }

    int compare(String field, String one, String other) {
        return switch (type.searchable(field)) {
            case LONG -> Long.compare(Long.parseLong(one), Long.parseLong(other));
            case DATE -> instant(one).compareTo(instant(other));
            case KEYWORD, BOOLEAN, STORED -> one.compareTo(other);
        };
    }

    private @Nullable String first(V view, String field) {
        List<String> values = values(view, field);
        return values.isEmpty() ? null : values.getFirst();
    }

    private RecordComponent component(String field) {
        RecordComponent component = components.get(field);
        if (component == null) {
            throw new IllegalArgumentException(type.name() + " has no component " + field);
        }
        return component;
    }

    private static Instant instant(String text) {
        return text.contains("T")
                ? Instant.parse(text)
                : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many ->
                many.stream().flatMap(one -> texts(one).stream()).toList();
            case Text text -> List.of(text.text());
            case Enum<?> one -> List.of(one.name());
            case Taka taka -> List.of(Long.toString(taka.poisha()));
            default -> List.of(value.toString());
        };
    }
}
