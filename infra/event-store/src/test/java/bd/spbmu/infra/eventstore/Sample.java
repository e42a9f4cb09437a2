package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.FiscalYear;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One instance of any event, with every field filled, the same at every run. */
final class Sample {

    private static final UUID ID = UUID.fromString("3f2b8c1e-0d4a-4f6b-9c7d-1a2b3c4d5e6f");
    private static final String HASH = "0123456789abcdef0123456789abcdef";
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 7),
            Map.entry(long.class, 1_234_567L),
            Map.entry(Long.class, 1_234_567L),
            Map.entry(boolean.class, true),
            Map.entry(UUID.class, ID),
            Map.entry(LocalDate.class, LocalDate.of(2026, 7, 1)),
            Map.entry(Instant.class, Instant.parse("2026-07-01T06:00:00.123456Z")),
            Map.entry(Sealed.class, new Sealed("s1." + ID + ".c2VhbGVk")),
            Map.entry(Period.class, Period.of("2026-27-Q1")),
            Map.entry(FiscalYear.class, FiscalYear.of("2026-27")),
            Map.entry(LogPosition.class, new LogPosition(4, 2)));
    private static final List<String> TEXTS = List.of(
            "old-age-allowance",
            ID.toString(),
            HASH,
            "554994",
            "old-age-allowance:2026-27-Q1:7",
            "dss-mis.own",
            "SR-0000-0000-000",
            "old-age-allowance:2026-27-Q1");

    private Sample() {}

    static Object of(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType many) {
            Object element = of(many.getActualTypeArguments()[0]);
            if (many.getRawType() == Map.class) {
                return Map.of(element, of(many.getActualTypeArguments()[1]));
            }
            return many.getRawType() == Set.class ? Set.of(element) : List.of(element);
        }
        Class<?> raw = (Class<?>) type;
        if (VALUES.containsKey(raw)) {
            return VALUES.get(raw);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        return Text.class.isAssignableFrom(raw) ? text(raw) : record(raw);
    }

    private static Object text(Class<?> type) throws ReflectiveOperationException {
        List<String> tried = new ArrayList<>();
        for (String text : TEXTS) {
            try {
                return type.getMethod("of", String.class).invoke(null, text);
            } catch (InvocationTargetException notThisShape) {
                tried.add(text);
            }
        }
        throw new IllegalStateException("no sample text for " + type + ", tried " + tried);
    }

    private static Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = of(components[i].getGenericType());
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }
}
