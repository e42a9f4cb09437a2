package bd.spbmu.infra.searchstore;

import static bd.spbmu.projections.ProjectionProblem.SEARCH_UNAVAILABLE;

import bd.spbmu.kernel.Refusal;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.json.JsonException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every question to the store goes through here: let through once the indices are known to be right, and turned into the
 * refusal {@code search-unavailable} when the store does not answer. What the store does not understand is a bug, told
 * without a word of the question.
 */
final class SearchGate {

    private static final int TOO_MANY = 429;
    private static final int SERVER_TROUBLE = 500;

    /** For a part of an answer that failed without a status of its own. */
    static final int UNKNOWN_TROUBLE = SERVER_TROUBLE;

    private static final String NO_INDEX = "index_not_found_exception";

    private final ElasticsearchClient client;
    private final Runnable alarm;
    private volatile boolean open;

    /** @param alarm told when an answer failed to come, so that the store is looked at */
    SearchGate(ElasticsearchClient client, Runnable alarm) {
        this.client = client;
        this.alarm = alarm;
    }

    interface Question<T> {

        T ask(ElasticsearchClient client) throws IOException;
    }

    <T> T ask(Question<T> question) {
        if (!open) {
            throw new Refusal(SEARCH_UNAVAILABLE);
        }
        try {
            return question.ask(client);
        } catch (ElasticsearchException e) {
            throw refused(e.status(), e.error().type());
        } catch (IOException e) {
            unreadable(e).ifPresent(where -> {
                throw new IllegalStateException("The search store gave an answer that cannot be read: " + where);
            });
            alarm.run();
            throw new Refusal(SEARCH_UNAVAILABLE);
        }
    }

    /** What a status other than success means, of an answer or of one item of it. */
    RuntimeException refused(int status, @Nullable String type) {
        boolean indexLost = NO_INDEX.equals(type);
        if (indexLost || status == TOO_MANY || status >= SERVER_TROUBLE) {
            open = open && !indexLost;
            alarm.run();
            return new Refusal(SEARCH_UNAVAILABLE);
        }
        return new NotUnderstood(type == null ? "status " + status : type);
    }

    void open() {
        open = true;
    }

    void close() {
        open = false;
    }

    boolean isOpen() {
        return open;
    }

    /** Where an answer cannot be read; empty when none came at all. The cause itself would quote the answer. */
    private static Optional<String> unreadable(Throwable e) {
        String where = null;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonMappingException mapping) {
                return Optional.of(mapping.getClass().getSimpleName() + " at " + mapping.getPathReference());
            }
            if (cause instanceof JsonException || cause instanceof JacksonException) {
                where = cause.getClass().getSimpleName();
            }
        }
        return Optional.ofNullable(where);
    }

    /** A question that the store will never take. */
    static final class NotUnderstood extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        NotUnderstood(String type) {
            super("The search store does not take the question: " + type);
        }
    }
}
