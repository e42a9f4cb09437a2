package bd.spbmu.infra.searchstore;

import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.Documents.Change;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes changes in bulks that a node takes at ease, each under its version, and looks at every single item of the answer. */
final class BulkWriter<V> {

    private static final long LARGEST_BULK_BYTES = 5_000_000;
    private static final int NOT_FOUND = 404;
    private static final int WRITTEN_BEFORE = 409;
    private static final int CLIENT_TROUBLE = 400;
    private static final int TOO_MANY = 429;
    private static final int SERVER_TROUBLE = 500;

    private final DocumentType<V> type;
    private final SearchGate gate;
    private final BulkMeters meters;
    private final ObjectMapper json = ViewJson.mapper();

    BulkWriter(DocumentType<V> type, SearchGate gate, BulkMeters meters) {
        this.type = type;
        this.gate = gate;
        this.meters = meters;
    }

    /** @return ids refused for good, with the reason */
    Map<String, String> write(Collection<Change<V>> changes) {
        Map<String, String> refused = new LinkedHashMap<>();
        List<BulkOperation> bulk = new ArrayList<>();
        long bytes = 0;
        for (Change<V> change : changes) {
            byte[] document = document(change);
            if (!bulk.isEmpty() && bytes + document.length > LARGEST_BULK_BYTES) {
                refused.putAll(send(bulk, bytes));
                bulk = new ArrayList<>();
                bytes = 0;
            }
            bulk.add(operation(change, document));
            bytes += document.length;
        }
        if (!bulk.isEmpty()) {
            refused.putAll(send(bulk, bytes));
        }
        return refused;
    }

    private byte[] document(Change<V> change) {
        if (change.view() == null) {
            return new byte[0];
        }
        ObjectNode document = json.valueToTree(change.view());
        document.put(Mappings.ID, change.id());
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view of " + type.name() + " cannot be written down");
        }
    }

    private BulkOperation operation(Change<V> change, byte[] document) {
        return BulkOperation.of(operation -> change.view() == null
                ? operation.delete(delete ->
                        delete.id(change.id()).version(change.version()).versionType(VersionType.ExternalGte))
                : operation.index(index -> index.id(change.id())
                        .version(change.version())
                        .versionType(VersionType.ExternalGte)
                        .document(BinaryData.of(document, ContentType.APPLICATION_JSON))));
    }

    private Map<String, String> send(List<BulkOperation> bulk, long bytes) {
        long start = System.nanoTime();
        BulkResponse answer = gate.ask(
                client -> client.bulk(question -> question.index(type.name()).operations(bulk)));
        meters.written(type.name(), bulk.size(), bytes, Duration.ofNanos(System.nanoTime() - start));
        Map<String, String> refused = new LinkedHashMap<>();
        for (BulkResponseItem item : answer.items()) {
            ErrorCause error = item.error();
            if (error != null) {
                look(item, error, refused);
            }
        }
        return refused;
    }

    private void look(BulkResponseItem item, ErrorCause error, Map<String, String> refused) {
        switch (item.status()) {
            case WRITTEN_BEFORE -> meters.dropped(type.name(), "older");
            case NOT_FOUND, TOO_MANY -> throw gate.refused(item.status(), error.type());
            default -> {
                if (item.status() < CLIENT_TROUBLE || item.status() >= SERVER_TROUBLE) {
                    throw gate.refused(item.status(), error.type());
                }
                meters.dropped(type.name(), "refused");
                refused.put(Objects.requireNonNull(item.id()), reason(error));
            }
        }
    }

    /** The store's own words may quote the document, so only the kind of error and the fields it names are told. */
    private String reason(ErrorCause error) {
        String words = Objects.requireNonNullElse(error.reason(), "");
        List<String> fields = type.fields().keySet().stream()
                .filter(field -> words.contains("\"" + field + "\"") || words.contains("[" + field + "]"))
                .sorted()
                .toList();
        return fields.isEmpty() ? "" + error.type() : error.type() + " in " + String.join(", ", fields);
    }
}
