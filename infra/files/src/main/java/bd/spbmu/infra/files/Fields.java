package bd.spbmu.infra.files;

import bd.spbmu.infra.files.Field.Entry;
import bd.spbmu.kernel.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns a form can be filled from, read off the form itself: one for each value, one for each kind of entry of a list
 * whose entries say what they are. A new field of the form is a new column.
 */
final class Fields {

    private Fields() {}

    static List<Field> of(Class<? extends Record> form) {
        return of("", form, true)
                // whose lines they are is said once for the whole file
                .filter(field -> !"mis".equals(field.path()))
                .toList();
    }

    private static Stream<Field> of(String prefix, Class<?> form, boolean required) {
        return Arrays.stream(form.getRecordComponents())
                .flatMap(component -> of(
                        prefix + component.getName(),
                        component,
                        required && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
    }

    private static Stream<Field> of(String path, RecordComponent component, boolean required) {
        Class<?> type = component.getType();
        if (List.class.isAssignableFrom(type)) {
            return entries(path, component);
        }
        boolean nested = type.isRecord() && !Text.class.isAssignableFrom(type);
        return nested ? of(path + ".", type, required) : Stream.of(new Field(path, type, null, required));
    }

    /** A list whose entries are a kind and a value has a column for each kind; any other list is for NDJSON only. */
    private static Stream<Field> entries(String path, RecordComponent list) {
        if (!(list.getGenericType() instanceof ParameterizedType of)
                || !(of.getActualTypeArguments()[0] instanceof Class<?> entry)
                || !entry.isRecord()) {
            return Stream.empty();
        }
        RecordComponent[] members = entry.getRecordComponents();
        boolean named = members.length > 1
                && members[0].getType().isEnum()
                && Arrays.stream(members)
                        .skip(2)
                        .allMatch(more -> more.getAnnotatedType().isAnnotationPresent(Nullable.class));
        if (!named) {
            return Stream.empty();
        }
        return Arrays.stream(members[0].getType().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .map(constant -> new Field(
                        path + "." + constant,
                        members[1].getType(),
                        new Entry(path, members[0].getName(), constant, members[1].getName()),
                        false));
    }
}
