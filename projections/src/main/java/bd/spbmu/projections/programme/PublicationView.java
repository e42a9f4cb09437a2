package bd.spbmu.projections.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.programme.PublicationId;
import bd.spbmu.projections.Revised;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the government published, as published: never mixed with our own sums.
 *
 * @param publishedOn of the latest part
 * @param figures absent when the document has none, as are the other parts
 */
public record PublicationView(
        long revision,
        PublicationId publication,
        LocalDate publishedOn,
        @Nullable Figures figures,
        @Nullable Roadmap roadmap,
        @Nullable Completed completed)
        implements Revised {

    /** @param g2pCoverageBasisPoints hundredths of a per cent: 8348 is 83.48 % */
    public record Figures(
            LocalDate publishedOn,
            String source,
            int ministries,
            int programmes,
            int g2pProgrammes,
            int g2pCoverageBasisPoints,
            Taka budget,
            Taka expenditure,
            int cashProgrammes,
            Taka cashBudget) {}

    public record Roadmap(LocalDate publishedOn, String source, List<Milestone> milestones) {

        public Roadmap {
            milestones = List.copyOf(milestones);
        }
    }

    /** @param due month, {@code 2024-06}; absent where none is printed */
    public record Milestone(Bilingual activity, @Nullable String due) {}

    public record Completed(LocalDate publishedOn, String source, List<Bilingual> tasks) {

        public Completed {
            tasks = List.copyOf(tasks);
        }
    }
}
