package bd.spbmu.command.doubledipping;

import bd.spbmu.command.Access;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DoubleDippingAccessTest {

    private static final CaseId CASE = CaseId.of("0".repeat(32));
    private static final BeneficiaryId ONE = new BeneficiaryId(new UUID(0, 1));
    private static final BeneficiaryId TWO = new BeneficiaryId(new UUID(0, 2));

    @Test
    void rules_are_adopted_by_administrators() {
        Access.isFor(Set.of(Role.ADMINISTRATOR), DefaultRules.command());
    }

    @Test
    void cases_are_opened_by_the_registry_alone() {
        Access.isFor(
                Access.ONLY_THE_REGISTRY,
                new SuspectSamePerson(CASE, ONE, TWO, new Score(Level.LIKELY, 1200, List.of(), "test")),
                new NoticeSharedAccount(CASE, ONE, TWO, AccountId.of("a".repeat(32))));
    }
}
