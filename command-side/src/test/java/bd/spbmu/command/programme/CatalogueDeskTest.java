package bd.spbmu.command.programme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House;
import bd.spbmu.command.programme.MinistryCommand.RegisterMinistry;
import bd.spbmu.command.programme.MisCommand.AssignProgramme;
import bd.spbmu.command.programme.MisCommand.RegisterMis;
import bd.spbmu.command.programme.ProgrammeCommand.AdoptBenefitRule;
import bd.spbmu.command.programme.ProgrammeCommand.DefineProgramme;
import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.Maintainer;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueDeskTest {

    private static final Bilingual NAME = new Bilingual("Name", "নাম");
    private static final MinistryCode MOSW = MinistryCode.of("mosw");
    private static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    private static final MisCode DSS = MisCode.of("dss-mis");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final House house = House.of(List.of(Ministry.class, Mis.class, Programme.class), List.of());
    private final CatalogueDesk desk = new CatalogueDesk(house.commands(), new StoredCatalogue(house.commands()));

    @BeforeEach
    void begin() {
        desk.register(new RegisterMinistry(MOSW, "MoSW", NAME));
        desk.define(programme(OLD_AGE, List.of(MOSW)));
        desk.register(mis(DSS, MOSW));
    }

    @Test
    void takes_what_fits() {
        desk.assign(new AssignProgramme(DSS, OLD_AGE, NAME));
        desk.adopt(new AdoptBenefitRule(OLD_AGE, rule(65_000, null)));
        desk.adopt(new AdoptBenefitRule(OLD_AGE, rule(65_000, null)));
    }

    @Test
    void refuses_what_it_does_not_know() {
        MinistryCode nowhere = MinistryCode.of("nowhere");
        assertWrong(() -> desk.define(programme(OLD_AGE, List.of(nowhere))), "ministry-unknown");
        assertWrong(() -> desk.register(mis(MisCode.of("x-mis"), nowhere)), "ministry-unknown");
        assertRefused(
                () -> desk.assign(new AssignProgramme(DSS, ProgrammeCode.of("no-programme"), NAME)), "no-such-entry");
        assertRefused(() -> desk.assign(new AssignProgramme(MisCode.of("no-mis"), OLD_AGE, NAME)), "no-such-entry");
        assertRefused(() -> desk.adopt(new AdoptBenefitRule(ProgrammeCode.of("none"), rule(1, null))), "no-such-entry");
    }

    @Test
    void refuses_what_cannot_be() {
        assertWrong(() -> desk.define(programme(OLD_AGE, List.of())), "ministries-required");
        assertWrong(() -> desk.adopt(new AdoptBenefitRule(OLD_AGE, rule(0, null))), "amount-not-positive");
        assertWrong(
                () -> desk.adopt(new AdoptBenefitRule(OLD_AGE, rule(1, JULY.minusDays(1)))), "ends-before-it-begins");
    }

    @Test
    void refuses_another_body_under_the_same_code() {
        desk.adopt(new AdoptBenefitRule(OLD_AGE, rule(65_000, null)));
        assertRefused(() -> desk.adopt(new AdoptBenefitRule(OLD_AGE, rule(70_000, null))), "same-id-other-body");
        assertRefused(() -> desk.register(new RegisterMinistry(MOSW, "X", NAME)), "same-id-other-body");
        assertRefused(() -> desk.define(programme(OLD_AGE, List.of(MOSW, MOSW))), "same-id-other-body");
    }

    private static BenefitRule rule(long poisha, @Nullable LocalDate to) {
        return new BenefitRule("oaa-2026", new Taka(poisha), JULY, to, "circular", true);
    }

    private static RegisterMis mis(MisCode code, MinistryCode ministry) {
        return new RegisterMis(code, 1, NAME, ministry, Maintainer.IBAS, null, null);
    }

    private static DefineProgramme programme(ProgrammeCode code, List<MinistryCode> ministries) {
        return new DefineProgramme(code, 1, NAME, ministries, PaymentMode.G2P);
    }

    private static void assertWrong(org.assertj.core.api.ThrowableAssert.ThrowingCallable entry, String slug) {
        assertThatThrownBy(entry).isInstanceOf(FieldErrors.class).hasMessage(slug);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable entry, String slug) {
        assertThatThrownBy(entry).isInstanceOf(Refusal.class).hasMessage(slug);
    }
}
