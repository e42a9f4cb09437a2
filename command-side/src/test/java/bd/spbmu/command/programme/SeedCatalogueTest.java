package bd.spbmu.command.programme;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.House;
import bd.spbmu.command.House.Crash;
import bd.spbmu.command.programme.MinistryCommand.RegisterMinistry;
import bd.spbmu.command.programme.MisCommand.AssignProgramme;
import bd.spbmu.command.programme.MisCommand.RegisterMis;
import bd.spbmu.command.programme.ProgrammeCommand.AdoptBenefitRule;
import bd.spbmu.command.programme.ProgrammeCommand.DefineProgramme;
import bd.spbmu.command.programme.ProgrammeCommand.PublishProgrammeFigures;
import bd.spbmu.command.programme.PublicationCommand.PublishFigures;
import bd.spbmu.command.programme.PublicationCommand.PublishRoadmap;
import bd.spbmu.command.programme.PublicationCommand.PublishTasks;
import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.programme.Maintainer;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.programme.ProgrammeEvent.ProgrammeDefined;
import bd.spbmu.kernel.programme.PublicationEvent.FiguresPublished;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SeedCatalogueTest {

    private final House house =
            House.of(List.of(Ministry.class, Mis.class, Programme.class, Publication.class), List.of());
    private final LoadCatalogue load = new LoadCatalogue(house.commands());

    @Test
    void names_ten_mis_seven_of_them_kept_by_ibas() {
        assertThat(told(RegisterMis.class)).hasSize(10);
        assertThat(told(RegisterMis.class))
                .filteredOn(mis -> mis.maintainer() == Maintainer.IBAS)
                .hasSize(7);
        assertThat(told(RegisterMinistry.class)).hasSize(13);
    }

    @Test
    void names_19_programmes_and_15_schemes() {
        assertThat(serials(PaymentMode.G2P)).hasSize(19).isSorted();
        assertThat(serials(PaymentMode.YET_TO_BE_INTEGRATED)).hasSize(15).isSorted();
    }

    @Test
    void reads_the_scheme_figures_exactly_and_leaves_an_empty_cell_absent() {
        List<PublishProgrammeFigures> figures = told(PublishProgrammeFigures.class);
        assertThat(figures).hasSize(15);
        assertThat(figures)
                .filteredOn(scheme -> scheme.beneficiaries() == null)
                .extracting(scheme -> scheme.programme().text())
                .containsExactly("scheme-rss-micro-credit");
        assertThat(figures.stream()
                        .map(PublishProgrammeFigures::beneficiaries)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(3_108_000);
        assertThat(figures.stream().map(PublishProgrammeFigures::budget).reduce(Taka.ZERO, Taka::plus))
                .isEqualTo(Taka.ofCrore("9733.39"));
        assertThat(figures.getFirst().beneficiaries()).isEqualTo(13_000L);
    }

    @Test
    void reads_the_eight_counters_as_published() {
        FiguresPublished counters = told(PublishFigures.class).getFirst().figures();
        assertThat(counters.ministries()).isEqualTo(28);
        assertThat(counters.programmes()).isEqualTo(115);
        assertThat(counters.g2pProgrammes()).isEqualTo(19);
        assertThat(counters.g2pCoverageBasisPoints()).isEqualTo(8348);
        assertThat(counters.budget()).isEqualTo(Taka.ofTaka(1_262_976_200_000L));
        assertThat(counters.expenditure()).isEqualTo(Taka.ofTaka(736_558_500_000L));
        assertThat(counters.cashProgrammes()).isEqualTo(34);
        assertThat(counters.cashBudget()).isEqualTo(Taka.ofTaka(591_780_100_000L));
        assertThat(told(PublishRoadmap.class).getFirst().roadmap().milestones()).hasSize(10);
        assertThat(told(PublishTasks.class).getFirst().tasks().tasks()).hasSize(7);
    }

    @Test
    void gives_the_seven_programmes_of_social_welfare_to_dss_and_none_to_egpp() {
        List<AssignProgramme> table = told(AssignProgramme.class);
        assertThat(table)
                .filteredOn(row -> row.mis().equals(MisCode.of("dss-mis")))
                .hasSize(7);
        assertThat(table).noneMatch(row -> row.programme().equals(ProgrammeCode.of("egpp")));
        assertThat(table)
                .filteredOn(row -> row.programme().equals(ProgrammeCode.of("secondary-stipend")))
                .hasSize(2);
    }

    @Test
    void marks_no_benefit_rule_as_verified_and_no_two_of_a_programme_overlap() {
        List<AdoptBenefitRule> rules = told(AdoptBenefitRule.class);
        assertThat(rules).noneMatch(command -> command.rule().verified());
        assertThat(rules)
                .allSatisfy(one -> assertThat(rules)
                        .filteredOn(other -> other.programme().equals(one.programme())
                                && other.rule().holdsOn(one.rule().from()))
                        .hasSize(1));
    }

    @Test
    void speaks_bangla_wherever_it_speaks_english() {
        assertThat(told(DefineProgramme.class))
                .allSatisfy(one -> assertThat(one.name().bn()).matches("[\\u0980-\\u09FF ,./()\\-]+"));
        assertThat(told(RegisterMis.class))
                .allSatisfy(one -> assertThat(one.name().bn()).isNotBlank());
    }

    @Test
    void told_twice_it_changes_nothing() {
        load.start();
        long events = events();
        load.start();
        assertThat(events()).isEqualTo(events).isGreaterThan(80);
    }

    @Test
    void a_first_start_that_was_cut_off_is_finished_by_the_next() {
        house.crashBefore(AdoptBenefitRule.class);
        Assertions.assertThatThrownBy(load::start).isInstanceOf(Crash.class);
        load.start();
        assertThat(events()).isEqualTo(SeedCatalogue.commands().count());
    }

    @Test
    void what_an_administrator_defined_otherwise_stays() {
        ProgrammeCode egpp = ProgrammeCode.of("egpp");
        house.commands().sendAndWait(new DefineProgramme(egpp, 1, new Bilingual("E", "ই"), List.of(), PaymentMode.G2P));
        load.start();
        assertThat(house.stream(egpp))
                .first()
                .isEqualTo(new ProgrammeDefined(egpp, 1, new Bilingual("E", "ই"), List.of(), PaymentMode.G2P));
    }

    @Test
    void the_catalogue_knows_what_it_was_told() {
        StoredCatalogue catalogue = new StoredCatalogue(house.commands());
        assertThat(catalogue.has(ProgrammeCode.of("egpp"))).isFalse();
        load.start();
        assertThat(catalogue.has(ProgrammeCode.of("egpp"))).isTrue();
        assertThat(catalogue.has(ProgrammeCode.of("egpp"))).isTrue();
        assertThat(catalogue.has(MisCode.of("dss-mis"))).isTrue();
        assertThat(catalogue.has(MisCode.of("egpp"))).isFalse();
    }

    private long events() {
        return house.events();
    }

    private static List<Integer> serials(PaymentMode mode) {
        return told(DefineProgramme.class).stream()
                .filter(programme -> programme.mode() == mode)
                .map(DefineProgramme::serial)
                .toList();
    }

    private static <C> List<C> told(Class<C> command) {
        return SeedCatalogue.commands()
                .filter(command::isInstance)
                .map(command::cast)
                .toList();
    }
}
