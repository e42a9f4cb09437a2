package bd.spbmu.command.doubledipping;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.Access;
import bd.spbmu.command.doubledipping.CaseCommand.ApproveCancellation;
import bd.spbmu.command.doubledipping.CaseCommand.ClearCase;
import bd.spbmu.command.doubledipping.CaseCommand.DecideAppeal;
import bd.spbmu.command.doubledipping.CaseCommand.LodgeAppeal;
import bd.spbmu.command.doubledipping.CaseCommand.NotifyBeneficiary;
import bd.spbmu.command.doubledipping.CaseCommand.ProposeCancellation;
import bd.spbmu.command.doubledipping.CaseCommand.SuspendBenefit;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DoubleDippingAccessTest {

    private static final CaseId CASE = CaseId.of("0".repeat(32));
    private static final CaseCommand.Act ACT = CaseExamples.by(CaseExamples.RINA);
    private static final BeneficiaryId ONE = new BeneficiaryId(new UUID(0, 1));
    private static final BeneficiaryId TWO = new BeneficiaryId(new UUID(0, 2));

    @Test
    void rules_are_adopted_by_administrators() {
        Access.isFor(Set.of(Role.ADMINISTRATOR), DefaultRules.command());
    }

    @Test
    void steps_are_taken_by_those_who_work_on_beneficiaries_and_decided_by_checkers() {
        Set<Role> workers = Set.of(Role.OPERATOR, Role.FIELD_OFFICER);
        Access.isFor(
                workers,
                new NotifyBeneficiary(CASE, CaseExamples.BENEFIT, ACT),
                new SuspendBenefit(CASE, ACT),
                new ProposeCancellation(CASE, ACT),
                new LodgeAppeal(CASE, ACT));
        Access.isFor(Set.of(Role.CHECKER), new ApproveCancellation(CASE, ACT), new DecideAppeal(CASE, true, ACT));
        Access.isFor(
                Set.of(Role.OPERATOR, Role.FIELD_OFFICER, Role.CHECKER), new ClearCase(CASE, ACT), new AskCase(CASE));
        assertThat(new SuspendBenefit(CASE, ACT).onlyByPerson()).isTrue();
        assertThat(new SuspendBenefit(CASE, ACT).scopeProgramme()).contains(CaseExamples.OLD_AGE);
        assertThat(new SuspendBenefit(CASE, ACT).scopePlace()).contains(PlaceCode.of("554906"));
    }

    @Test
    void cases_are_opened_by_the_registry_alone() {
        Access.isFor(
                Access.ONLY_THE_REGISTRY,
                new SuspectSamePerson(CASE, ONE, TWO, new Score(Level.LIKELY, 1200, List.of(), "test")),
                new NoticeSharedAccount(CASE, ONE, TWO, AccountId.of("a".repeat(32))));
    }
}
