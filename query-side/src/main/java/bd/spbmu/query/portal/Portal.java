package bd.spbmu.query.portal;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.programme.Maintainer;
import bd.spbmu.projections.programme.PublicationView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the front page shows.
 *
 * @param published the eight published counters, absent until the catalogue is loaded
 * @param own what the catalogue itself adds up to, never mixed with the published counters
 * @param ministries those with a programme on the list
 * @param ministry code the programme list is narrowed to, empty for all
 * @param schemesYear fiscal year of the schemes' figures, empty when there are none
 */
record Portal(
        PublicationView.@Nullable Figures published,
        Own own,
        List<Tile> tiles,
        List<Named> ministries,
        String ministry,
        List<Line> programmes,
        List<Line> schemes,
        String schemesYear,
        @Nullable Roadmap roadmap,
        PublicationView.@Nullable Completed completed) {

    record Named(String code, Bilingual name) {}

    /** @param schemeBeneficiaries persons of the schemes that publish a figure; the others are left out, not counted as zero */
    record Own(
            int ministries, int systems, int g2pProgrammes, int schemes, long schemeBeneficiaries, Taka schemeBudget) {}

    /** @param address absent when no address is published; none is guessed */
    record Tile(
            String code,
            Bilingual name,
            Bilingual ministry,
            Maintainer maintainer,
            @Nullable String address,
            @Nullable Bilingual note,
            List<Served> served) {}

    /** @param source who says that the system serves it */
    record Served(Bilingual name, Bilingual source) {}

    /** @param beneficiaries persons, absent where the publication leaves the cell empty */
    record Line(
            int serial,
            Bilingual name,
            List<Named> ministries,
            List<Named> systems,
            @Nullable Long beneficiaries,
            @Nullable Taka budget) {}

    record Roadmap(LocalDate publishedOn, String source, List<Stop> stops) {}

    /** @param due month such as {@code 2024-06}, empty where none is printed */
    record Stop(String due, List<Bilingual> activities) {}
}
