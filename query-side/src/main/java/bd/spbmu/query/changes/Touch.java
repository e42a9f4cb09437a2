package bd.spbmu.query.changes;

import bd.spbmu.kernel.audit.StoredEvent;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * That an event touches a person, an enrolment or a payment. Read off the stored event by the stream it stands in, so that
 * whatever else comes to happen to a person is told as well.
 *
 * @param person absent for a payment, which knows its own
 */
record Touch(
        StoredEvent event,
        @Nullable BeneficiaryId person,
        @Nullable EnrolmentId enrolment,
        @Nullable PaymentId payment,
        Map<String, String> facts) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Names of a list, a day, a code or an id: whatever can be said without saying anything about the person. */
    private static final Pattern PLAIN = Pattern.compile("[A-Z][A-Z_]{1,40}|\\d{4}-\\d{2}-\\d{2}|" + UUID.pattern());

    /** What the registry does by itself on the way to a result. */
    private static final Set<String> ON_THE_WAY = Set.of(
            "batch.payments-prepared.v1",
            "batch.payments-issued.v1",
            "batch.payments-accepted.v1",
            "batch.reconciled.v1");
    /** In which an MIS's record is named. */
    private static final Set<String> OF_SOURCES =
            Set.of("beneficiary.source-told.v1", "beneficiary.source-unlinked.v1");

    /** Claims on the way to a registration or a household, which is told itself. */
    private static final Set<String> STEPS = Set.of(
            "identity.claimed.v1",
            "identity.released.v1",
            "beneficiary.joined-household.v1",
            "beneficiary.left-household.v1");

    /** An id given to a request, which may still be refused. */
    private static final String NAMED = "enrolment.named.v1";

    /** This MIS's own id in an event about its record, absent in any other. */
    @Nullable
    String localIdOf(MisCode mis) {
        if (!OF_SOURCES.contains(event.type())) {
            return null;
        }
        JsonNode source = JSON.readTree(event.payload()).path("source");
        return mis.text().equals(source.path("mis").asString(""))
                ? source.path("localId").asString()
                : null;
    }

    static List<Touch> of(StoredEvent event) {
        String stream = event.stream();
        boolean ofPerson = !STEPS.contains(event.type())
                && Stream.of("ben-", "household-", "overlap-", "case-", "identity-")
                        .anyMatch(stream::startsWith);
        if (event.type().startsWith("batch.")) {
            return ON_THE_WAY.contains(event.type()) ? List.of() : payments(event, JSON.readTree(event.payload()));
        }
        if (stream.startsWith("entitlements-")) {
            JsonNode payload = JSON.readTree(event.payload());
            return payload.path("enrolment").isString() ? enrolments(event, payload) : persons(event, payload);
        }
        if (stream.startsWith("enrolment-")) {
            return event.type().equals(NAMED) ? List.of() : enrolments(event, JSON.readTree(event.payload()));
        }
        return ofPerson ? persons(event, JSON.readTree(event.payload())) : List.of();
    }

    /** Whoever is named by an id, however deep; what is no person's id will be nobody's. */
    private static List<Touch> persons(StoredEvent event, JsonNode payload) {
        Map<String, String> facts = facts(payload);
        return texts(payload)
                .filter(text -> UUID.matcher(text).matches())
                .distinct()
                .map(id -> new Touch(event, BeneficiaryId.of(id), null, null, facts))
                .toList();
    }

    /** Whose id a fact may be; empty for a code or a day. */
    static Optional<BeneficiaryId> personIn(String fact) {
        return UUID.matcher(fact).matches() ? Optional.of(BeneficiaryId.of(fact)) : Optional.empty();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString())
                : StreamSupport.stream(node.spliterator(), false).flatMap(Touch::texts);
    }

    private static List<Touch> enrolments(StoredEvent event, JsonNode payload) {
        return List.of(new Touch(
                event,
                BeneficiaryId.of(payload.path("beneficiary").asString()),
                EnrolmentId.of(payload.path("enrolment").asString()),
                null,
                facts(payload)));
    }

    /** An event of a batch speaks of one payment, of a list of them, or of what became of each in a list. */
    private static List<Touch> payments(StoredEvent event, JsonNode payload) {
        Stream<Touch> named = StreamSupport.stream(payload.path("payments").spliterator(), false)
                .filter(JsonNode::isString)
                .map(id -> payment(event, id.asString(), Map.of()));
        Stream<Touch> told = Stream.concat(
                        Stream.of(payload),
                        payload.properties().stream()
                                .map(member -> member.getValue())
                                .filter(JsonNode::isArray)
                                .flatMap(list -> StreamSupport.stream(list.spliterator(), false)))
                .filter(one -> one.path("payment").isString())
                .map(one -> payment(event, one.path("payment").asString(), facts(one)));
        return Stream.concat(named, told).toList();
    }

    private static Touch payment(StoredEvent event, String id, Map<String, String> facts) {
        return new Touch(event, null, null, PaymentId.of(id), facts);
    }

    private static Map<String, String> facts(JsonNode payload) {
        Map<String, String> facts = new LinkedHashMap<>();
        payload.properties().stream()
                .filter(member -> member.getValue().isString())
                .filter(member -> isPlain(member.getKey(), member.getValue().asString()))
                .forEach(member -> facts.put(member.getKey(), member.getValue().asString()));
        return facts;
    }

    private static boolean isPlain(String name, String value) {
        return PLAIN.matcher(value).matches()
                || Stream.of("programme", "overlap").anyMatch(name::equals);
    }
}
