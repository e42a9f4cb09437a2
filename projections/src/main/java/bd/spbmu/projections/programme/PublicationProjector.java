package bd.spbmu.projections.programme;

import bd.spbmu.kernel.programme.PublicationEvent;
import bd.spbmu.kernel.programme.PublicationEvent.FiguresPublished;
import bd.spbmu.kernel.programme.PublicationEvent.RoadmapPublished;
import bd.spbmu.kernel.programme.PublicationEvent.TasksCompleted;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.programme.PublicationView.Completed;
import bd.spbmu.projections.programme.PublicationView.Figures;
import bd.spbmu.projections.programme.PublicationView.Milestone;
import bd.spbmu.projections.programme.PublicationView.Roadmap;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps publications true to events; publishing a part again replaces that part. */
@Component
@ProcessingGroup(CatalogueDocuments.PROCESSOR)
class PublicationProjector {

    private final Unwritten<PublicationView> publications;

    PublicationProjector(Documents<PublicationView> publications) {
        this.publications = new Unwritten<>(publications);
    }

    @EventHandler
    void on(PublicationEvent event, DomainEventMessage<?> message) {
        long revision = message.getSequenceNumber();
        publications.change(event.publication().text(), message, view -> with(event, view, revision));
    }

    private static PublicationView with(PublicationEvent event, @Nullable PublicationView before, long revision) {
        Figures figures = before == null ? null : before.figures();
        Roadmap roadmap = before == null ? null : before.roadmap();
        Completed completed = before == null ? null : before.completed();
        return switch (event) {
            case FiguresPublished newer ->
                new PublicationView(
                        revision,
                        newer.publication(),
                        latest(before, newer.publishedOn()),
                        figures(newer),
                        roadmap,
                        completed);
            case RoadmapPublished newer ->
                new PublicationView(
                        revision,
                        newer.publication(),
                        latest(before, newer.publishedOn()),
                        figures,
                        roadmap(newer),
                        completed);
            case TasksCompleted newer ->
                new PublicationView(
                        revision,
                        newer.publication(),
                        latest(before, newer.publishedOn()),
                        figures,
                        roadmap,
                        new Completed(newer.publishedOn(), newer.source(), newer.tasks()));
        };
    }

    private static LocalDate latest(@Nullable PublicationView before, LocalDate newer) {
        return before != null && before.publishedOn().isAfter(newer) ? before.publishedOn() : newer;
    }

    private static Figures figures(FiguresPublished event) {
        return new Figures(
                event.publishedOn(),
                event.source(),
                event.ministries(),
                event.programmes(),
                event.g2pProgrammes(),
                event.g2pCoverageBasisPoints(),
                event.budget(),
                event.expenditure(),
                event.cashProgrammes(),
                event.cashBudget());
    }

    private static Roadmap roadmap(RoadmapPublished event) {
        return new Roadmap(
                event.publishedOn(),
                event.source(),
                event.milestones().stream()
                        .map(one -> new Milestone(one.activity(), one.due()))
                        .toList());
    }
}
