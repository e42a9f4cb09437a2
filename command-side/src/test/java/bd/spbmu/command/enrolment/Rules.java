package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.Life;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Persons, programmes and rules the tests of enrolment share. */
final class Rules {

    static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    static final ProgrammeCode WIDOW = ProgrammeCode.of("widow-allowance");
    static final ProgrammeCode HONORARIUM = ProgrammeCode.of("freedom-fighter-honorarium");
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    static final RuleSetId DEFAULTS = RuleSetId.of("default-2026");
    static final KnownBeneficiary RAHIMA = new KnownBeneficiary(
            new BeneficiaryId(new UUID(1, 1)),
            PlaceCode.of("554906"),
            Gender.FEMALE,
            1958,
            false,
            Set.of(),
            null,
            Life.LIVING);

    private Rules() {}

    static RuleSetAdopted oneAllowance(RuleSetId id, LocalDate from) {
        return new RuleSetAdopted(
                id,
                from,
                List.of(new ExclusionRule(
                        "lifecycle-allowances",
                        Set.of(OLD_AGE, WIDOW),
                        1,
                        new Bilingual("Only one allowance at a time.", "একসময়ে একটিই ভাতা।"),
                        "policy",
                        false,
                        LocalDate.of(2020, 7, 1),
                        null)));
    }
}
