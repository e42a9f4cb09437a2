package bd.spbmu.projections.registry;

import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.projections.Revised;
import java.util.List;
import java.util.stream.Stream;

/**
 * A payment account and who is paid into it.
 *
 * @param holders in the order they claimed it; more than one share it
 */
public record AccountView(long revision, AccountId account, Provider provider, List<BeneficiaryId> holders)
        implements Revised {

    public AccountView {
        holders = List.copyOf(holders);
    }

    AccountView releasedBy(long newRevision, BeneficiaryId gone) {
        return new AccountView(
                newRevision,
                account,
                provider,
                holders.stream().filter(holder -> !holder.equals(gone)).toList());
    }

    AccountView heldBy(long newRevision, BeneficiaryId another) {
        return new AccountView(
                newRevision,
                account,
                provider,
                Stream.concat(holders.stream(), Stream.of(another)).distinct().toList());
    }
}
