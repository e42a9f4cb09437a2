package bd.spbmu.infra.searchstore.agreements;

import bd.spbmu.kernel.agreement.AgreementsInForce;
import bd.spbmu.kernel.agreement.SourceNeeds;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.projections.ViewProgress;
import bd.spbmu.projections.agreement.AgreementViews;
import bd.spbmu.projections.programme.CatalogueDocuments;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads them from the view, once it has followed the log to its present end. */
@Component
class IndexedAgreements implements AgreementsInForce {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> VIEWS = List.of(CatalogueDocuments.PROCESSOR);

    private final AgreementViews agreements;
    private final ViewProgress progress;
    private final Clock clock;
    private final Enforced enforced;

    IndexedAgreements(
            AgreementViews agreements,
            ViewProgress progress,
            Clock clock,
            @Value("${registry.agreements:required}") Enforced enforced) {
        this.agreements = agreements;
        this.progress = progress;
        this.clock = clock;
        this.enforced = enforced;
    }

    @Override
    public boolean allowAsking(Source source) {
        return switch (enforced) {
            case RECORDED -> true;
            case REQUIRED -> {
                progress.await(progress.head(), VIEWS, PATIENCE);
                yield agreements.allowTelling(source, SourceNeeds.of(source), LocalDate.now(clock));
            }
        };
    }

    /** Whether nothing goes to a source without an agreement, or agreements are only kept on file. */
    enum Enforced {
        REQUIRED,
        RECORDED
    }
}
