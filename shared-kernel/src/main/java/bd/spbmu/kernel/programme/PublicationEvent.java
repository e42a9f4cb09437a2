package bd.spbmu.kernel.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.Taka;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures, plans and achievements that the government published; shown as published, never mixed with our own sums. */
public sealed interface PublicationEvent {

    PublicationId publication();

    /**
     * The eight counters of the social protection portal.
     *
     * @param g2pCoverageBasisPoints share of beneficiaries paid G2P, in hundredths of a per cent: 8348 is 83.48 %
     */
    @EventType("publication.figures-published.v1")
    record FiguresPublished(
            PublicationId publication,
            LocalDate publishedOn,
            String source,
            int ministries,
            int programmes,
            int g2pProgrammes,
            int g2pCoverageBasisPoints,
            Taka budget,
            Taka expenditure,
            int cashProgrammes,
            Taka cashBudget)
            implements PublicationEvent {}

    @EventType("publication.roadmap-published.v1")
    record RoadmapPublished(PublicationId publication, LocalDate publishedOn, String source, List<Milestone> milestones)
            implements PublicationEvent {

        public RoadmapPublished {
            milestones = List.copyOf(milestones);
        }
    }

    @EventType("publication.tasks-completed.v1")
    record TasksCompleted(PublicationId publication, LocalDate publishedOn, String source, List<Bilingual> tasks)
            implements PublicationEvent {

        public TasksCompleted {
            tasks = List.copyOf(tasks);
        }
    }

    /** @param due the month it was planned for, {@code 2024-06}; absent where none is printed */
    record Milestone(Bilingual activity, @Nullable String due) {}
}
