package bd.spbmu.kernel.access;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.List;

/** Who looked at whose data; who, through which MIS and why stand in the metadata. Stored for ever. */
public sealed interface DisclosureEvent {

    DisclosureId disclosure();

    /**
     * Written before the answer leaves: what cannot be traced is not shown.
     *
     * @param beneficiaries whose data the answer shows, at least one
     * @param view what was shown, such as {@code record} or {@code search}
     */
    @EventType("disclosure.recorded.v1")
    record DisclosureRecorded(DisclosureId disclosure, List<BeneficiaryId> beneficiaries, String view)
            implements DisclosureEvent {

        public DisclosureRecorded {
            beneficiaries = List.copyOf(beneficiaries);
        }
    }
}
