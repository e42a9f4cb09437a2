package bd.spbmu.infra.web.json;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Text;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Calls the static {@code of(String)} of a {@link Text}. */
final class TextReader<T extends Text> {

    private final Class<T> type;
    private final MethodHandle of;

    /** @throws IllegalStateException if the type has no public static {@code of(String)} */
    TextReader(Class<T> type) {
        this.type = type;
        try {
            of = MethodHandles.publicLookup().findStatic(type, "of", MethodType.methodType(type, String.class));
        } catch (NoSuchMethodException | IllegalAccessException missing) {
            throw new IllegalStateException(type.getName() + " lacks a public static of(String)", missing);
        }
    }

    /** @throws Malformed as the type itself says */
    @SuppressWarnings("ThrowSpecificExceptions") // a method handle declares Throwable; of(String) throws unchecked only
    T read(String text) {
        try {
            return type.cast(of.invoke(text));
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable checked) {
            throw new IllegalStateException(type.getName() + ".of threw a checked exception", checked);
        }
    }
}
