package bd.spbmu.projections.programme;

import bd.spbmu.kernel.programme.MinistryEvent;
import bd.spbmu.kernel.programme.MinistryEvent.MinistryRegistered;
import bd.spbmu.kernel.programme.MisEvent;
import bd.spbmu.kernel.programme.MisEvent.MisRegistered;
import bd.spbmu.kernel.programme.MisEvent.ProgrammeAssigned;
import bd.spbmu.kernel.programme.ProgrammeEvent;
import bd.spbmu.kernel.programme.ProgrammeEvent.BenefitRuleAdopted;
import bd.spbmu.kernel.programme.ProgrammeEvent.MisWanted;
import bd.spbmu.kernel.programme.ProgrammeEvent.ProgrammeDefined;
import bd.spbmu.kernel.programme.ProgrammeEvent.ProgrammeFiguresPublished;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.programme.MisView.Assignment;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps ministries, MISs and programmes true to events. */
@Component
@ProcessingGroup(CatalogueDocuments.PROCESSOR)
class CatalogueProjector {

    private final Unwritten<MinistryView> ministries;
    private final Unwritten<MisView> misList;
    private final Unwritten<ProgrammeView> programmes;

    CatalogueProjector(
            Documents<MinistryView> ministries, Documents<MisView> misList, Documents<ProgrammeView> programmes) {
        this.ministries = new Unwritten<>(ministries);
        this.misList = new Unwritten<>(misList);
        this.programmes = new Unwritten<>(programmes);
    }

    @EventHandler
    void on(MinistryEvent event, DomainEventMessage<?> message) {
        switch (event) {
            case MinistryRegistered registered ->
                ministries.make(
                        registered.ministry().text(),
                        message,
                        () -> new MinistryView(
                                message.getSequenceNumber(),
                                registered.ministry(),
                                registered.abbreviation(),
                                registered.name()));
        }
    }

    @EventHandler
    void on(MisEvent event, DomainEventMessage<?> message) {
        String id = event.mis().text();
        switch (event) {
            case MisRegistered registered ->
                misList.make(id, message, () -> listed(registered, message.getSequenceNumber()));
            case ProgrammeAssigned assigned ->
                misList.revise(
                        id,
                        message,
                        view -> view.serving(
                                message.getSequenceNumber(), new Assignment(assigned.programme(), assigned.source())));
        }
    }

    @EventHandler
    void on(ProgrammeEvent event, DomainEventMessage<?> message) {
        String id = event.programme().text();
        long revision = message.getSequenceNumber();
        switch (event) {
            case ProgrammeDefined defined -> programmes.make(id, message, () -> defined(defined, revision));
            case ProgrammeFiguresPublished figures ->
                programmes.revise(
                        id,
                        message,
                        view -> view.published(
                                revision,
                                new ProgrammeView.Figures(
                                        figures.year(), figures.beneficiaries(), figures.budget(), figures.source())));
            case BenefitRuleAdopted adopted ->
                programmes.revise(id, message, view -> view.adopted(revision, adopted.rule()));
            case MisWanted wanted -> programmes.revise(id, message, view -> view.wanting(revision, wanted.note()));
        }
    }

    private static MisView listed(MisRegistered event, long revision) {
        return new MisView(
                revision,
                event.mis(),
                event.serial(),
                event.name(),
                event.ministry(),
                event.maintainer(),
                event.portal(),
                event.note(),
                List.of());
    }

    private static ProgrammeView defined(ProgrammeDefined event, long revision) {
        return new ProgrammeView(
                revision,
                event.programme(),
                event.serial(),
                event.name(),
                event.ministries(),
                event.mode(),
                List.of(),
                List.of(),
                null);
    }
}
