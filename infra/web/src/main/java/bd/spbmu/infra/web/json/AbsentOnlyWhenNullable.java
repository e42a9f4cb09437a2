package bd.spbmu.infra.web.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Reads null-ness off the types: a component of one of our records may be left out only where it is {@code @Nullable} or
 * an {@code Optional}, so that nothing of ours is ever built with a hole in it.
 */
final class AbsentOnlyWhenNullable extends NopAnnotationIntrospector {

    private static final Set<Class<?>> ABSENT_BY_TYPE = Set.of(Optional.class, OptionalInt.class, OptionalLong.class);

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return isRequired(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter) || !isOurRecord(parameter.getDeclaringClass())) {
            return JsonSetter.Value.empty();
        }
        return JsonSetter.Value.construct(isRequired(annotated) ? Nulls.FAIL : Nulls.DEFAULT, Nulls.FAIL);
    }

    private static boolean isRequired(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                && isOurRecord(parameter.getDeclaringClass())
                && parameter.getOwner().getAnnotated() instanceof java.lang.reflect.Executable creator
                && isRequired(creator.getAnnotatedParameterTypes()[parameter.getIndex()], parameter.getRawType());
    }

    private static boolean isRequired(AnnotatedType type, Class<?> raw) {
        return !type.isAnnotationPresent(Nullable.class) && !ABSENT_BY_TYPE.contains(raw);
    }

    private static boolean isOurRecord(Class<?> type) {
        return type.isRecord() && type.getPackage().isAnnotationPresent(NullMarked.class);
    }
}
