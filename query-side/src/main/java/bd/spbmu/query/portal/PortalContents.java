package bd.spbmu.query.portal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.projections.programme.MinistryView;
import bd.spbmu.projections.programme.MisView;
import bd.spbmu.projections.programme.ProgrammeView;
import bd.spbmu.projections.programme.PublicationView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the catalogue as the front page shows it. */
@Component
class PortalContents {

    private final CatalogueViews catalogue;

    PortalContents(CatalogueViews catalogue) {
        this.catalogue = catalogue;
    }

    /** @param ministry code to narrow the list of programmes to, empty for all */
    Portal portal(String ministry) {
        Map<MinistryCode, Bilingual> ministries = ministries();
        List<MisView> systems = catalogue.misList();
        List<ProgrammeView> programmes = catalogue.programmes();
        List<ProgrammeView> g2p = paid(programmes, PaymentMode.G2P);
        List<ProgrammeView> schemes = paid(programmes, PaymentMode.YET_TO_BE_INTEGRATED);
        List<PublicationView> publications = catalogue.publications();
        return new Portal(
                newest(publications, PublicationView::figures),
                own(ministries.size(), systems.size(), g2p.size(), schemes),
                systems.stream().map(mis -> tile(mis, ministries, programmes)).toList(),
                named(g2p, ministries),
                ministry,
                g2p.stream()
                        .filter(one -> isOf(ministry, one))
                        .map(one -> line(one, ministries, systems))
                        .toList(),
                schemes.stream().map(one -> line(one, ministries, systems)).toList(),
                figures(schemes).map(one -> one.year().text()).findFirst().orElse(""),
                roadmap(newest(publications, PublicationView::roadmap)),
                newest(publications, PublicationView::completed));
    }

    Optional<Portal.Tile> system(MisCode code) {
        return catalogue.mis(code).map(mis -> tile(mis, ministries(), catalogue.programmes()));
    }

    private Map<MinistryCode, Bilingual> ministries() {
        return catalogue.ministries().stream().collect(toMap(MinistryView::code, MinistryView::name));
    }

    private static List<ProgrammeView> paid(List<ProgrammeView> programmes, PaymentMode mode) {
        return programmes.stream().filter(one -> one.mode() == mode).toList();
    }

    private static boolean isOf(String ministry, ProgrammeView programme) {
        return ministry.isEmpty()
                || programme.ministries().stream().anyMatch(one -> one.text().equals(ministry));
    }

    private static Portal.Own own(int ministries, int systems, int g2p, List<ProgrammeView> schemes) {
        return new Portal.Own(
                ministries,
                systems,
                g2p,
                schemes.size(),
                figures(schemes)
                        .map(ProgrammeView.Figures::beneficiaries)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum(),
                figures(schemes).map(ProgrammeView.Figures::budget).reduce(Taka.ZERO, Taka::plus));
    }

    /** The latest figures of each scheme that has any. */
    private static Stream<ProgrammeView.Figures> figures(List<ProgrammeView> schemes) {
        return schemes.stream().flatMap(one -> one.figures().stream().limit(1));
    }

    private static Portal.Tile tile(
            MisView mis, Map<MinistryCode, Bilingual> ministries, List<ProgrammeView> programmes) {
        Map<ProgrammeCode, Bilingual> names =
                programmes.stream().collect(toMap(ProgrammeView::code, ProgrammeView::name));
        return new Portal.Tile(
                mis.code().text(),
                mis.name(),
                named(mis.ministry(), ministries).name(),
                mis.maintainer(),
                mis.portal(),
                mis.note(),
                mis.programmes().stream()
                        .map(one -> new Portal.Served(
                                names.getOrDefault(
                                        one.programme(), bare(one.programme().text())),
                                one.source()))
                        .toList());
    }

    private static Portal.Line line(
            ProgrammeView programme, Map<MinistryCode, Bilingual> ministries, List<MisView> systems) {
        Optional<ProgrammeView.Figures> figures = programme.figures().stream().findFirst();
        return new Portal.Line(
                programme.serial(),
                programme.name(),
                programme.ministries().stream()
                        .map(one -> named(one, ministries))
                        .toList(),
                systems.stream()
                        .filter(mis -> mis.programmes().stream()
                                .anyMatch(one -> one.programme().equals(programme.code())))
                        .map(mis -> new Portal.Named(mis.code().text(), mis.name()))
                        .toList(),
                figures.map(ProgrammeView.Figures::beneficiaries).orElse(null),
                figures.map(ProgrammeView.Figures::budget).orElse(null));
    }

    private static List<Portal.Named> named(List<ProgrammeView> programmes, Map<MinistryCode, Bilingual> ministries) {
        return programmes.stream()
                .flatMap(one -> one.ministries().stream())
                .distinct()
                .map(one -> named(one, ministries))
                .toList();
    }

    private static Portal.Named named(MinistryCode code, Map<MinistryCode, Bilingual> ministries) {
        return new Portal.Named(code.text(), ministries.getOrDefault(code, bare(code.text())));
    }

    /** While the catalogue is still being loaded, a code stands for the name to come. */
    private static Bilingual bare(String code) {
        return new Bilingual(code, code);
    }

    private static Portal.@Nullable Roadmap roadmap(PublicationView.@Nullable Roadmap published) {
        if (published == null) {
            return null;
        }
        // what has no date comes last
        TreeMap<String, List<Bilingual>> byMonth = published.milestones().stream()
                .collect(groupingBy(
                        one -> Objects.requireNonNullElse(one.due(), "~"),
                        TreeMap::new,
                        mapping(PublicationView.Milestone::activity, toList())));
        return new Portal.Roadmap(
                published.publishedOn(),
                published.source(),
                byMonth.entrySet().stream()
                        .map(month -> new Portal.Stop(month.getKey().replace("~", ""), month.getValue()))
                        .toList());
    }

    private static <P> @Nullable P newest(
            List<PublicationView> publications, Function<PublicationView, @Nullable P> part) {
        return publications.stream()
                .map(part)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
