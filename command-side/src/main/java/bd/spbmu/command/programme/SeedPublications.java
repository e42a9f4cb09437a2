package bd.spbmu.command.programme;

import bd.spbmu.command.programme.PublicationCommand.PublishFigures;
import bd.spbmu.command.programme.PublicationCommand.PublishRoadmap;
import bd.spbmu.command.programme.PublicationCommand.PublishTasks;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.programme.PublicationEvent.FiguresPublished;
import bd.spbmu.kernel.programme.PublicationEvent.Milestone;
import bd.spbmu.kernel.programme.PublicationEvent.RoadmapPublished;
import bd.spbmu.kernel.programme.PublicationEvent.TasksCompleted;
import bd.spbmu.kernel.programme.PublicationId;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The counters, the roadmap and the completed tasks, as published. */
final class SeedPublications {

    private static final LocalDate PUBLISHED_ON = LocalDate.of(2024, 4, 17);

    private SeedPublications() {}

    static Stream<CatalogueCommand> commands() {
        return Stream.of(figures(), roadmap(), tasks());
    }

    private static PublishFigures figures() {
        SeedRow row = SeedRow.of("counters.csv").findFirst().orElseThrow();
        return new PublishFigures(new FiguresPublished(
                PublicationId.of("portal-2024-04-17"),
                PUBLISHED_ON,
                SeedCatalogue.SOURCE + ", slide 14",
                row.number("ministries"),
                row.number("programmes"),
                row.number("g2p_programmes"),
                row.basisPoints("g2p_coverage_percent"),
                Taka.ofCrore(row.cell("budget_crore")),
                Taka.ofCrore(row.cell("expenditure_crore")),
                row.number("cash_programmes"),
                Taka.ofCrore(row.cell("cash_budget_crore"))));
    }

    private static PublishRoadmap roadmap() {
        return new PublishRoadmap(new RoadmapPublished(
                PublicationId.of("roadmap-2024-04-17"),
                PUBLISHED_ON,
                SeedCatalogue.SOURCE + ", slide 13",
                SeedRow.of("roadmap.csv")
                        .map(row -> new Milestone(row.bilingual("activity"), row.cell("due")))
                        .toList()));
    }

    private static PublishTasks tasks() {
        return new PublishTasks(new TasksCompleted(
                PublicationId.of("tasks-2024-04-17"),
                PUBLISHED_ON,
                SeedCatalogue.SOURCE + ", slide 10",
                SeedRow.of("completed-tasks.csv")
                        .map(row -> row.bilingual("task"))
                        .toList()));
    }
}
