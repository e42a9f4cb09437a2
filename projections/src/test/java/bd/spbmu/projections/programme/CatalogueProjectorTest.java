package bd.spbmu.projections.programme;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.FiscalYear;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.Maintainer;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MinistryEvent.MinistryRegistered;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.MisEvent.MisRegistered;
import bd.spbmu.kernel.programme.MisEvent.ProgrammeAssigned;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.programme.ProgrammeEvent.BenefitRuleAdopted;
import bd.spbmu.kernel.programme.ProgrammeEvent.ProgrammeDefined;
import bd.spbmu.kernel.programme.ProgrammeEvent.ProgrammeFiguresPublished;
import bd.spbmu.kernel.programme.PublicationEvent.FiguresPublished;
import bd.spbmu.kernel.programme.PublicationEvent.Milestone;
import bd.spbmu.kernel.programme.PublicationEvent.RoadmapPublished;
import bd.spbmu.kernel.programme.PublicationEvent.TasksCompleted;
import bd.spbmu.kernel.programme.PublicationId;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.InMemoryDocuments;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueProjectorTest {

    private static final MinistryCode MOSW = MinistryCode.of("mosw");
    private static final MisCode DSS = MisCode.of("dss-mis");
    private static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    private static final ProgrammeCode SCHEME = ProgrammeCode.of("scheme-food-for-work");
    private static final PublicationId PORTAL = PublicationId.of("portal-2024-04-17");
    private static final LocalDate APRIL_17 = LocalDate.of(2024, 4, 17);

    private final Store live = new Store();
    private final CatalogueViews catalogue = live.views();
    private final EventFeed feed = new EventFeed(live.projectors());

    @Test
    void lists_ministries_by_code_and_mis_in_the_published_order() {
        feed.happened("ministry-mowca", new MinistryRegistered(MinistryCode.of("mowca"), "MoWCA", both("Women")));
        feed.happened("ministry-mosw", new MinistryRegistered(MOSW, "MoSW", both("Social Welfare")));
        feed.happened("mis-dwa-mis", mis("dwa-mis", 10));
        feed.happened("mis-dss-mis", mis("dss-mis", 8));

        assertThat(catalogue.ministries())
                .extracting(MinistryView::abbreviation)
                .containsExactly("MoSW", "MoWCA");
        assertThat(catalogue.misList()).extracting(MisView::serial).containsExactly(8, 10);
    }

    @Test
    void an_mis_knows_its_programmes_and_who_says_so() {
        Bilingual ours = both("assumed by this registry");
        feed.happened("mis-dss-mis", mis("dss-mis", 8), new ProgrammeAssigned(DSS, OLD_AGE, ours));

        assertThat(catalogue.mis(DSS).orElseThrow().programmes())
                .containsExactly(new MisView.Assignment(OLD_AGE, ours));
        assertThat(catalogue.mis(MisCode.of("unknown-mis"))).isEmpty();
    }

    @Test
    void a_figure_that_was_not_published_stays_absent() {
        feed.happened("programme-scheme", scheme(), figures(SCHEME, "2023-24", null));
        feed.happened("programme-oaa", oldAge(), figures(OLD_AGE, "2023-24", 5_801_000L));

        assertThat(catalogue.programme(SCHEME).orElseThrow().figures())
                .extracting(ProgrammeView.Figures::beneficiaries)
                .containsExactly((Long) null);
        assertThat(catalogue.programme(OLD_AGE).orElseThrow().figures())
                .extracting(ProgrammeView.Figures::beneficiaries)
                .containsExactly(5_801_000L);
    }

    @Test
    void g2p_programmes_come_before_those_yet_to_be_integrated() {
        feed.happened("programme-scheme", scheme());
        feed.happened("programme-oaa", oldAge());

        assertThat(catalogue.programmes()).extracting(ProgrammeView::code).containsExactly(OLD_AGE, SCHEME);
    }

    @Test
    void the_benefit_of_a_day_is_by_the_rule_adopted_last() {
        BenefitRule first = rule("oaa-2023", 600, LocalDate.of(2023, 7, 1));
        BenefitRule raised = rule("oaa-2025", 650, LocalDate.of(2025, 7, 1));
        feed.happened(
                "programme-oaa",
                oldAge(),
                new BenefitRuleAdopted(OLD_AGE, first),
                new BenefitRuleAdopted(OLD_AGE, raised));

        ProgrammeView programme = catalogue.programme(OLD_AGE).orElseThrow();

        assertThat(programme.benefitOn(LocalDate.of(2025, 6, 30))).contains(first);
        assertThat(programme.benefitOn(LocalDate.of(2025, 7, 1))).contains(raised);
        assertThat(programme.benefitOn(LocalDate.of(2023, 6, 30))).isEmpty();
    }

    @Test
    void a_publication_holds_what_was_published_part_by_part() {
        feed.happened("publication-portal", counters());
        feed.happened(
                "publication-portal",
                new RoadmapPublished(
                        PORTAL, LocalDate.of(2024, 3, 1), "seed", List.of(new Milestone(both("Go live"), null))),
                new TasksCompleted(PORTAL, APRIL_17, "seed", List.of(both("Server installed"))));

        PublicationView view = catalogue.publication(PORTAL).orElseThrow();

        assertThat(view.publishedOn()).isEqualTo(APRIL_17);
        assertThat(requireNonNull(view.figures()).budget()).isEqualTo(Taka.ofTaka(1_262_976_200_000L));
        assertThat(requireNonNull(view.roadmap()).milestones().getFirst().due()).isNull();
        assertThat(view.completed()).isNotNull();
    }

    @Test
    void events_that_come_again_change_nothing_and_a_replay_gives_the_same() {
        feed.happened("ministry-mosw", new MinistryRegistered(MOSW, "MoSW", both("Social Welfare")));
        feed.happened("mis-dss-mis", mis("dss-mis", 8), new ProgrammeAssigned(DSS, OLD_AGE, both("list")));
        feed.happened("programme-oaa", oldAge(), figures(OLD_AGE, "2022-23", 1L), figures(OLD_AGE, "2023-24", 2L));
        feed.happened("publication-portal", counters());
        String once = live.everything();

        feed.happensAgain();
        assertThat(live.everything()).isEqualTo(once);

        Store rebuilt = new Store();
        feed.replayTo(rebuilt.projectors());
        assertThat(rebuilt.everything()).isEqualTo(once);
    }

    private static Bilingual both(String text) {
        return new Bilingual(text, "বাংলা " + text);
    }

    private static MisRegistered mis(String code, int serial) {
        return new MisRegistered(MisCode.of(code), serial, both(code), MOSW, Maintainer.LINE_MINISTRY, null, null);
    }

    private static ProgrammeDefined oldAge() {
        return new ProgrammeDefined(OLD_AGE, 1, both("Old Age Allowance"), List.of(MOSW), PaymentMode.G2P);
    }

    private static ProgrammeDefined scheme() {
        return new ProgrammeDefined(SCHEME, 1, both("Food for Work"), List.of(MOSW), PaymentMode.YET_TO_BE_INTEGRATED);
    }

    private static ProgrammeFiguresPublished figures(
            ProgrammeCode programme, String year, @Nullable Long beneficiaries) {
        return new ProgrammeFiguresPublished(
                programme, FiscalYear.of(year), beneficiaries, Taka.ofCrore("100.25"), "seed");
    }

    private static BenefitRule rule(String id, long taka, LocalDate from) {
        return new BenefitRule(id, Taka.ofTaka(taka), from, null, "circular", true);
    }

    private static FiguresPublished counters() {
        return new FiguresPublished(
                PORTAL,
                APRIL_17,
                "seed",
                28,
                115,
                19,
                8348,
                Taka.ofCrore("126297.62"),
                Taka.ofCrore("73655.85"),
                34,
                Taka.ofCrore("59178.01"));
    }

    private static final class Store {

        private final InMemoryDocuments<MinistryView> ministries = new InMemoryDocuments<>(CatalogueDocuments.MINISTRY);
        private final InMemoryDocuments<MisView> misList = new InMemoryDocuments<>(CatalogueDocuments.MIS);
        private final InMemoryDocuments<ProgrammeView> programmes =
                new InMemoryDocuments<>(CatalogueDocuments.PROGRAMME);
        private final InMemoryDocuments<PublicationView> publications =
                new InMemoryDocuments<>(CatalogueDocuments.PUBLICATION);

        Object[] projectors() {
            return new Object[] {
                new CatalogueProjector(ministries, misList, programmes), new PublicationProjector(publications)
            };
        }

        CatalogueViews views() {
            return new CatalogueViews(ministries, misList, programmes, publications);
        }

        String everything() {
            return List.of(
                            ministries.everything(),
                            misList.everything(),
                            programmes.everything(),
                            publications.everything())
                    .toString();
        }
    }
}
