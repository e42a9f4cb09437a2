package bd.spbmu.infra.searchstore.eligible;

import bd.spbmu.command.payroll.PaymentAccounts;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.projections.ViewProgress;
import bd.spbmu.projections.registry.AccountView;
import bd.spbmu.projections.registry.AccountViews;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.projections.registry.RegistryDocuments;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks an account up once the views have followed the log so far. */
@Component
class IndexedAccounts implements PaymentAccounts {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> VIEWS =
            List.of(RegistryDocuments.PERSON_PROCESSOR, RegistryDocuments.ACCOUNT_PROCESSOR);

    private final PersonViews persons;
    private final AccountViews accounts;
    private final ViewProgress progress;

    IndexedAccounts(PersonViews persons, AccountViews accounts, ViewProgress progress) {
        this.persons = persons;
        this.accounts = accounts;
        this.progress = progress;
    }

    @Override
    public Optional<PaymentAccount> own(BeneficiaryId beneficiary) {
        progress.await(progress.head(), VIEWS, PATIENCE);
        return Optional.ofNullable(persons.persons(List.of(beneficiary)).get(beneficiary))
                .map(PersonView::account)
                .filter(this::isOwn);
    }

    private boolean isOwn(PaymentAccount account) {
        AccountView view = accounts.accounts(List.of(account.account())).get(account.account());
        return view == null || view.holders().size() <= 1;
    }
}
