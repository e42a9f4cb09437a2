package bd.spbmu.command.access;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Leaves the trace of a look, before the answer leaves. Whoever may read a person may, and must, send it. */
public record RecordDisclosure(
        @TargetAggregateIdentifier DisclosureId disclosure, List<BeneficiaryId> beneficiaries, String view)
        implements Command {

    public RecordDisclosure {
        beneficiaries = List.copyOf(beneficiaries);
    }

    @Override
    public Set<Role> allowedTo() {
        return EnumSet.complementOf(EnumSet.of(Role.ANALYST));
    }
}
