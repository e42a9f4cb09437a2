package bd.spbmu.projections;

/** How a field of a view may be asked for. Only what a plain Elasticsearch core offers. */
public enum FieldKind {
    /** Equality, prefix, range in text order, grouping. Codes, ids, hashes, enums, sealed values that are compared. */
    KEYWORD,
    /** Whole numbers: equality, range, sum. Money in poisha. */
    LONG,
    /** ISO dates and instants: equality, range. */
    DATE,
    BOOLEAN,
    /** Kept and given back, never asked for: sealed values, texts, nested lists. */
    STORED
}
