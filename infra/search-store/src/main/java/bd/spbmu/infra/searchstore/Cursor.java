package bd.spbmu.infra.searchstore;

import static bd.spbmu.projections.ProjectionProblem.CURSOR_MALFORMED;

import bd.spbmu.kernel.Malformed;
import co.elastic.clients.elasticsearch._types.FieldValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Where a page ended: what its last document was sorted by, in a form that fits into a URL. */
final class Cursor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Cursor() {}

    static String of(List<FieldValue> sortedBy) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (FieldValue value : sortedBy) {
            switch (value._kind()) {
                case Double -> values.add(value.doubleValue());
                case Long -> values.add(value.longValue());
                case Boolean -> values.add(value.booleanValue());
                case String -> values.add(value.stringValue());
                case Null, Any -> values.addNull();
            }
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(values.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Malformed unless it is a cursor of a question sorted by so many values */
    static List<FieldValue> read(String cursor, int values) {
        try {
            JsonNode read = JSON.readTree(Base64.getUrlDecoder().decode(cursor));
            if (!read.isArray() || read.size() != values) {
                throw new Malformed(CURSOR_MALFORMED);
            }
            List<FieldValue> sortedBy = new ArrayList<>();
            read.forEach(value -> sortedBy.add(value(value)));
            return sortedBy;
        } catch (Malformed e) {
            throw e;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Malformed(CURSOR_MALFORMED);
        }
    }

    private static FieldValue value(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> FieldValue.of(value.textValue());
            case BOOLEAN -> FieldValue.of(value.booleanValue());
            case NUMBER ->
                value.isIntegralNumber() ? FieldValue.of(value.longValue()) : FieldValue.of(value.doubleValue());
            case NULL -> FieldValue.NULL;
            default -> throw new Malformed(CURSOR_MALFORMED);
        };
    }
}
