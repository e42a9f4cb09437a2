package bd.spbmu.command.programme;

import bd.spbmu.command.programme.MinistryCommand.RegisterMinistry;
import bd.spbmu.command.programme.MisCommand.AssignProgramme;
import bd.spbmu.command.programme.MisCommand.RegisterMis;
import bd.spbmu.command.programme.ProgrammeCommand.AdoptBenefitRule;
import bd.spbmu.command.programme.ProgrammeCommand.DefineProgramme;
import bd.spbmu.command.programme.ProgrammeCommand.PublishProgrammeFigures;
import bd.spbmu.command.programme.ProgrammeCommand.WantMis;
import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.FiscalYear;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.Maintainer;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The first catalogue as commands, read from the tables beside this class; each row gives one, in the order written. */
final class SeedCatalogue {

    static final String SOURCE = "SPBMU MIS – The Single Registry System of Social Protection in Bangladesh, SPFMS,"
            + " Finance Division, 17 April 2024";

    private static final FiscalYear FIGURES_YEAR = FiscalYear.of("2023-24");
    private static final Bilingual OUR_ASSUMPTION = new Bilingual(
            "Assumed by this registry; the published list does not say",
            "এই রেজিস্ট্রির অনুমান; প্রকাশিত তালিকায় নেই");
    private static final Bilingual EGPP_WANTS_MIS = new Bilingual(
            "EGPP and EGPP+ Programs need to develop MIS", "ইজিপিপি ও ইজিপিপি+ কর্মসূচির এমআইএস তৈরি করা প্রয়োজন");

    private SeedCatalogue() {}

    static Stream<CatalogueCommand> commands() {
        return Stream.of(
                        ministries(),
                        mis(),
                        programmes(),
                        figures(),
                        assignments(),
                        Stream.of(new WantMis(ProgrammeCode.of("egpp"), EGPP_WANTS_MIS, SOURCE)),
                        benefitRules(),
                        SeedPublications.commands())
                .flatMap(commands -> commands);
    }

    private static Stream<CatalogueCommand> ministries() {
        return SeedRow.of("ministries.csv")
                .map(row -> new RegisterMinistry(
                        MinistryCode.of(row.cell("ministry")), row.cell("abbreviation"), row.bilingual("name")));
    }

    private static Stream<CatalogueCommand> mis() {
        return SeedRow.of("mis.csv")
                .map(row -> new RegisterMis(
                        MisCode.of(row.cell("mis")),
                        row.number("serial"),
                        row.bilingual("name"),
                        MinistryCode.of(row.cell("ministry")),
                        Maintainer.valueOf(row.cell("maintainer")),
                        null,
                        row.has("note_en") ? row.bilingual("note") : null));
    }

    private static Stream<CatalogueCommand> programmes() {
        return SeedRow.of("programmes.csv")
                .map(row -> new DefineProgramme(
                        ProgrammeCode.of(row.cell("programme")),
                        row.number("serial"),
                        row.bilingual("name"),
                        ministries(row.cell("ministries")),
                        PaymentMode.valueOf(row.cell("mode"))));
    }

    private static List<MinistryCode> ministries(String codes) {
        return Arrays.stream(codes.split(" ")).map(MinistryCode::of).toList();
    }

    private static Stream<CatalogueCommand> figures() {
        return SeedRow.of("programmes.csv")
                .filter(row -> row.has("crore"))
                .map(row -> new PublishProgrammeFigures(
                        ProgrammeCode.of(row.cell("programme")),
                        FIGURES_YEAR,
                        row.has("lac") ? row.lac("lac") : null,
                        Taka.ofCrore(row.cell("crore")),
                        SOURCE + ", slide 6"));
    }

    private static Stream<CatalogueCommand> assignments() {
        return SeedRow.of("mis-programmes.csv")
                .map(row -> new AssignProgramme(
                        MisCode.of(row.cell("mis")), ProgrammeCode.of(row.cell("programme")), OUR_ASSUMPTION));
    }

    private static Stream<CatalogueCommand> benefitRules() {
        return SeedRow.of("benefit-rules.csv")
                .map(row -> new AdoptBenefitRule(
                        ProgrammeCode.of(row.cell("programme")),
                        new BenefitRule(
                                row.cell("rule"),
                                Taka.ofTaka(row.number("monthly_taka")),
                                LocalDate.parse(row.cell("from")),
                                row.has("to") ? LocalDate.parse(row.cell("to")) : null,
                                row.cell("source"),
                                Boolean.parseBoolean(row.cell("verified")))));
    }
}
