package bd.spbmu.infra.searchstore;

import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.FieldKind;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.json.JsonData;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an index knows of its documents: exactly the components of the view, each as its kind says, and nothing else. */
final class Mappings {

    /** A copy of the document's id: the id itself cannot be sorted by. */
    static final String ID = "documentId";

    /** To whose log the index belongs; empty until its processor was sent back to the beginning. */
    static final String STORE = "store";

    private Mappings() {}

    static TypeMapping of(DocumentType<?> type, String store) {
        return TypeMapping.of(mapping -> mapping.dynamic(DynamicMapping.Strict)
                .properties(properties(type))
                .meta(meta(store)));
    }

    static Map<String, JsonData> meta(String store) {
        return Map.of(STORE, JsonData.of(store));
    }

    /** Whether an index has the shape that the view has now: one that changed under an old version is noticed. */
    static boolean isOf(DocumentType<?> type, TypeMapping mapping) {
        return shape(mapping.properties()).equals(shape(properties(type)));
    }

    private static Map<String, Property.Kind> shape(Map<String, Property> properties) {
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, property -> property.getValue()._kind()));
    }

    private static Map<String, Property> properties(DocumentType<?> type) {
        Map<String, Property> properties = new HashMap<>();
        kinds(type).forEach((field, kind) -> properties.put(field, property(kind)));
        properties.put(ID, property(FieldKind.KEYWORD));
        return properties;
    }

    private static Map<String, FieldKind> kinds(DocumentType<?> type) {
        Map<String, FieldKind> kinds = Arrays.stream(type.type().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toMap(
                        Function.identity(), name -> type.fields().getOrDefault(name, FieldKind.STORED)));
        if (kinds.containsKey(ID) || !kinds.keySet().containsAll(type.fields().keySet())) {
            throw new IllegalStateException("The fields of the document type " + type.name() + " must be components of "
                    + type.type().getSimpleName() + " other than " + ID);
        }
        return kinds;
    }

    private static Property property(FieldKind kind) {
        return switch (kind) {
            case KEYWORD -> Property.of(property -> property.keyword(keyword -> keyword));
            case LONG -> Property.of(property -> property.long_(number -> number.coerce(false)));
            // wider than milliseconds is read and cut: ranges need no more, the view keeps what it was
            case DATE -> Property.of(property -> property.date(date -> date.format("strict_date_optional_time")));
            case BOOLEAN -> Property.of(property -> property.boolean_(flag -> flag));
            case STORED -> Property.of(property -> property.object(kept -> kept.enabled(false)));
        };
    }
}
