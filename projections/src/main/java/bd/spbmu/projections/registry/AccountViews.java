package bd.spbmu.projections.registry;

import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.projections.Documents;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is paid into which account. */
@Component
public class AccountViews {

    private final Documents<AccountView> accounts;

    public AccountViews(Documents<AccountView> accounts) {
        this.accounts = accounts;
    }

    public Optional<AccountView> account(AccountId id) {
        return accounts.load(id.text());
    }

    /** One round trip; what nobody claimed is not in the answer. */
    public Map<AccountId, AccountView> accounts(Collection<AccountId> ids) {
        Map<AccountId, AccountView> found = new LinkedHashMap<>();
        accounts.load(ids.stream().map(AccountId::text).distinct().toList())
                .values()
                .forEach(view -> found.put(view.account(), view));
        return found;
    }
}
