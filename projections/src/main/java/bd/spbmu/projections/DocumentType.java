package bd.spbmu.projections;

import java.util.Map;

/**
 * One kind of view document: which record it is, and what may be asked of it. A field that is not named is
 * {@link FieldKind#STORED}.
 *
 * @param name the index alias, lower case, such as {@code enrolment}
 * @param version goes up with every change of shape: a new version means a new index, filled by a replay
 * @param processor the processing group that alone writes it
 * @param fields searchable fields by their JSON names; a list of keywords is a KEYWORD
 */
public record DocumentType<V>(
        String name, int version, Class<V> type, String processor, Map<String, FieldKind> fields) {

    public DocumentType {
        fields = Map.copyOf(fields);
    }

    /**
     * How a field may be asked for.
     *
     * @throws IllegalArgumentException if it may not: a misspelt field is a bug, not an empty answer
     */
    public FieldKind searchable(String field) {
        FieldKind kind = fields.getOrDefault(field, FieldKind.STORED);
        if (kind == FieldKind.STORED) {
            throw new IllegalArgumentException("Field " + field + " of " + name + " cannot be asked for");
        }
        return kind;
    }
}
