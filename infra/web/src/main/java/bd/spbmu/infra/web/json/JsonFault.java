package bd.spbmu.infra.web.json;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a body, and where.
 *
 * @param pointer JSON pointer (RFC 6901) of the field; empty for the body as a whole
 * @param facts the values that would have been taken, where they are few
 */
public record JsonFault(Problem problem, String pointer, Map<String, Object> facts) {

    public JsonFault {
        facts = Map.copyOf(facts);
    }

    /** Never quotes what was sent: it may be a person's. */
    public static JsonFault of(JacksonException failure) {
        String pointer = pointer(failure.getPath());
        Malformed malformed = malformed(failure);
        if (malformed != null) {
            return new JsonFault(malformed.problem(), pointer, Map.of());
        }
        return switch (failure) {
            case UnrecognizedPropertyException known -> new JsonFault(JsonProblem.FIELD_UNKNOWN, pointer, Map.of());
            case InvalidNullException absent -> new JsonFault(JsonProblem.FIELD_REQUIRED, required(absent), Map.of());
            case InvalidFormatException format -> unlisted(format, pointer);
            case MismatchedInputException mismatch -> mismatched(mismatch, pointer);
            case InputCoercionException tooLarge -> new JsonFault(JsonProblem.VALUE_MALFORMED, pointer, Map.of());
            case StreamReadException read ->
                new JsonFault(
                        isRepetition(read) ? JsonProblem.FIELD_REPEATED : JsonProblem.JSON_MALFORMED,
                        pointer,
                        Map.of());
            default -> new JsonFault(JsonProblem.VALUE_MALFORMED, pointer, Map.of());
        };
    }

    private static JsonFault unlisted(InvalidFormatException format, String pointer) {
        Class<?> wanted = format.getTargetType();
        return isEnum(wanted)
                ? new JsonFault(JsonProblem.VALUE_NOT_LISTED, pointer, Map.of("values", names(wanted)))
                : new JsonFault(JsonProblem.FIELD_OF_WRONG_TYPE, pointer, Map.of());
    }

    private static JsonFault mismatched(MismatchedInputException mismatch, String pointer) {
        String said = String.valueOf(mismatch.getOriginalMessage());
        if (said.startsWith("Missing required creator property '")) {
            String name = said.substring("Missing required creator property '".length());
            String missing = name.substring(0, Math.max(0, name.indexOf('\'')));
            String whole = pointer.endsWith("/" + missing) ? pointer : pointer + "/" + escaped(missing);
            return new JsonFault(JsonProblem.FIELD_REQUIRED, whole, Map.of());
        }
        if (said.startsWith("Trailing token") || said.startsWith("No content to map")) {
            return new JsonFault(JsonProblem.JSON_MALFORMED, "", Map.of());
        }
        return new JsonFault(JsonProblem.FIELD_OF_WRONG_TYPE, pointer, Map.of());
    }

    private static String required(InvalidNullException absent) {
        String pointer = pointer(absent.getPath());
        boolean inList =
                !absent.getPath().isEmpty() && absent.getPath().getLast().getPropertyName() == null;
        if (inList || absent.getPropertyName() == null) {
            return pointer;
        }
        String name = "/" + escaped(absent.getPropertyName().getSimpleName());
        return pointer.endsWith(name) ? pointer : pointer + name;
    }

    private static boolean isRepetition(StreamReadException read) {
        return String.valueOf(read.getOriginalMessage()).startsWith("Duplicate Object property");
    }

    private static boolean isEnum(@Nullable Class<?> type) {
        return type != null && type.isEnum();
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .toList();
    }

    private static @Nullable Malformed malformed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed malformed) {
                return malformed;
            }
        }
        return null;
    }

    private static String pointer(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step -> step.getPropertyName() == null
                        ? String.valueOf(step.getIndex())
                        : escaped(step.getPropertyName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
