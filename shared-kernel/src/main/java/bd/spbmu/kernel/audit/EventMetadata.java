package bd.spbmu.kernel.audit;

/** Names of what every event carries beside its payload. Never personal data. */
public final class EventMetadata {

    /** Account name of the officer, MIS client or {@code registry}. */
    public static final String ACTOR = "actor";
    /** The MIS on whose behalf; absent for officers of the registry. */
    public static final String MIS = "mis";

    public static final String PURPOSE = "purpose";
    public static final String REQUEST_ID = "requestId";
    /** When it was taken down in the field, in UTC; absent for what was decided as it came. */
    public static final String CAPTURED_AT = "capturedAt";
    /** The collection it came in; absent likewise. */
    public static final String COLLECTION = "collection";
    /** Id of the first message of the chain: one request's whole consequence shares it. */
    public static final String CORRELATION_ID = "correlationId";
    /** Id of the message that caused this one. */
    public static final String CAUSATION_ID = "causationId";

    private EventMetadata() {}
}
