package bd.spbmu.infra.bench;

import bd.spbmu.kernel.access.DisclosureEvent.DisclosureRecorded;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.audit.EventMetadata;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Events of the registry's usual size with the registry's usual metadata. */
final class Events {

    private static final int BENEFICIARIES = 8;

    private static final Map<String, String> METADATA = Map.of(
            EventMetadata.ACTOR,
            "mis-old-age",
            EventMetadata.MIS,
            "old-age-allowance",
            EventMetadata.PURPOSE,
            "enrolment",
            EventMetadata.REQUEST_ID,
            UUID.randomUUID().toString(),
            EventMetadata.CORRELATION_ID,
            UUID.randomUUID().toString(),
            EventMetadata.CAUSATION_ID,
            UUID.randomUUID().toString());

    private static final List<BeneficiaryId> PEOPLE = IntStream.range(0, BENEFICIARIES)
            .mapToObj(number -> new BeneficiaryId(UUID.randomUUID()))
            .toList();

    private Events() {}

    /** The first event of a stream that is not there yet. */
    static DomainEventMessage<?> first() {
        return of(new DisclosureId(UUID.randomUUID()), 0);
    }

    static DomainEventMessage<?> of(DisclosureId id, long sequence) {
        return new GenericDomainEventMessage<>(
                "Disclosure", id.text(), sequence, new DisclosureRecorded(id, PEOPLE, "record"), METADATA);
    }

    /** So many of one new stream. */
    static List<DomainEventMessage<?>> stream(DisclosureId id, int from, int count) {
        return IntStream.range(from, from + count)
                .<DomainEventMessage<?>>mapToObj(sequence -> of(id, sequence))
                .toList();
    }
}
