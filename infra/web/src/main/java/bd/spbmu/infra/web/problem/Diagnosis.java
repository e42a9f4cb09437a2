package bd.spbmu.infra.web.problem;

import bd.spbmu.infra.web.json.JsonFault;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;

/** Finds out what a failure means to the caller. What nobody foresaw is ours, and empty. */
final class Diagnosis {

    private static final int DEPTH = 20;

    private Diagnosis() {}

    static Optional<Answer> of(Throwable failure) {
        for (Throwable cause : chain(failure)) {
            Answer answer = known(cause);
            if (answer != null) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Answer known(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Answer.of(refusal.problem(), refusal.facts());
            case HttpMessageNotReadableException unread -> unread(unread);
            case JacksonException ours -> null; // written by us, not read from the caller: a bug
            case TypeMismatchException mismatch -> mismatched(mismatch);
            case MissingRequestValueException missing -> missing(missing);
            case FieldErrors errors -> Answer.of(errors.errors());
            case Malformed malformed -> Answer.of(malformed.problem());
            case HttpRequestMethodNotSupportedException method -> methods(method);
            case HttpMediaTypeNotSupportedException known -> Answer.of(WebProblem.CONTENT_TYPE_UNSUPPORTED);
            case HttpMediaTypeNotAcceptableException known -> Answer.of(WebProblem.NOT_ACCEPTABLE);
            case MaxUploadSizeExceededException known -> Answer.of(WebProblem.BODY_TOO_LARGE);
            case ConcurrencyException known -> Answer.of(WebProblem.WRITTEN_AT_THE_SAME_TIME);
            case AggregateNotFoundException known -> Answer.of(AccessProblem.OUT_OF_SCOPE);
            case AuthenticationServiceException known -> Answer.of(WebProblem.ISSUER_UNAVAILABLE);
            case ErrorResponse response -> byStatus(response.getStatusCode());
            default -> Unavailable.is(cause) ? Answer.of(WebProblem.EVENT_STORE_UNAVAILABLE) : null;
        };
    }

    static @Nullable Answer byStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> Answer.of(AccessProblem.NOT_AUTHENTICATED);
            case 403 -> Answer.of(AccessProblem.ROLE_MISSING);
            case 404 -> Answer.of(AccessProblem.OUT_OF_SCOPE);
            case 405 -> Answer.of(WebProblem.METHOD_NOT_ALLOWED);
            case 413 -> Answer.of(WebProblem.BODY_TOO_LARGE);
            case 415 -> Answer.of(WebProblem.CONTENT_TYPE_UNSUPPORTED);
            default -> status.is4xxClientError() ? Answer.of(WebProblem.REQUEST_MALFORMED) : null;
        };
    }

    private static Answer unread(HttpMessageNotReadableException unread) {
        Optional<Answer> refused =
                first(Refusal.class, unread).map(refusal -> Answer.of(refusal.problem(), refusal.facts()));
        Optional<Answer> faulty = first(JacksonException.class, unread)
                .map(JsonFault::of)
                .map(fault -> new Answer.FieldFault("pointer", fault.pointer(), fault.problem(), fault.facts()))
                .map(Answer::of);
        boolean absent = String.valueOf(unread.getMessage()).startsWith("Required request body is missing");
        return refused.or(() -> faulty)
                .orElseGet(() -> Answer.of(absent ? WebProblem.BODY_REQUIRED : WebProblem.REQUEST_MALFORMED));
    }

    private static Answer mismatched(TypeMismatchException mismatch) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        Problem problem = first(Malformed.class, mismatch)
                .<Problem>map(Malformed::problem)
                .orElse(WebProblem.PARAMETER_MALFORMED);
        Class<?> wanted = mismatch.getRequiredType();
        Map<String, Object> facts = wanted != null && wanted.isEnum()
                ? Map.of(
                        "values",
                        Arrays.stream(wanted.getEnumConstants())
                                .map(String::valueOf)
                                .toList())
                : Map.of();
        return Answer.of(new Answer.FieldFault("parameter", name, problem, facts));
    }

    private static Answer missing(MissingRequestValueException missing) {
        return switch (missing) {
            case MissingRequestHeaderException header -> required("header", header.getHeaderName());
            case MissingServletRequestParameterException named -> required("parameter", named.getParameterName());
            default -> Answer.of(WebProblem.PARAMETER_REQUIRED);
        };
    }

    private static Answer required(String in, String name) {
        return Answer.of(new Answer.FieldFault(in, name, WebProblem.PARAMETER_REQUIRED, Map.of()));
    }

    private static Answer methods(HttpRequestMethodNotSupportedException method) {
        String[] allowed = method.getSupportedMethods();
        return Answer.of(WebProblem.METHOD_NOT_ALLOWED, allowed == null ? Map.of() : Map.of("allow", List.of(allowed)));
    }

    private static List<Throwable> chain(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, each -> each != null, Diagnosis::cause)
                .limit(DEPTH)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure == null ? null : failure.getCause();
    }

    private static <T extends Throwable> Optional<T> first(Class<T> type, Throwable failure) {
        return chain(failure).stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
