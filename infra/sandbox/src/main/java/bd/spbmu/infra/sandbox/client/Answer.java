package bd.spbmu.infra.sandbox.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the registry answered.
 *
 * @param body a missing node when there was none, or none in JSON
 * @param text the body as it came
 * @param position how far this request wrote, absent when it wrote nothing
 * @param next where a listing of events goes on, absent otherwise
 * @param took of the try that was answered, waiting between tries left out
 * @param tries 1 unless the registry was away or too busy
 */
public record Answer(
        int status,
        JsonNode body,
        String text,
        @Nullable String position,
        @Nullable String next,
        Duration took,
        int tries) {

    private static final int FIRST_REDIRECT = 300;
    private static final int OK = 200;

    public boolean isDone() {
        return status >= OK && status < FIRST_REDIRECT;
    }

    /** Whether it is this status with a problem of this slug. */
    public boolean isProblem(int expected, String slug) {
        return status == expected && slug().filter(slug::equals).isPresent();
    }

    public Optional<String> slug() {
        return member("slug");
    }

    public Optional<String> member(String name) {
        return body.path(name).isString() ? Optional.of(body.path(name).stringValue()) : Optional.empty();
    }

    /** Status and slug, for a reader who must know what went wrong. */
    @Override
    public String toString() {
        return status + slug().map(slug -> " " + slug).orElse("");
    }
}
