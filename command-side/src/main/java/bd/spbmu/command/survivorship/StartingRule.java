package bd.spbmu.command.survivorship;

import bd.spbmu.kernel.registry.SurvivorshipId;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import java.util.List;

/** The rule the registry begins with, until another is adopted. */
final class StartingRule {

    /** No order ranks the MISs: verified before unverified, then the newest. */
    static final SurvivorshipRule RULE = new SurvivorshipRule(
            SurvivorshipId.of("default-2026"),
            List.of(),
            List.of(),
            "The registry's own assumption: no official order ranks the sources");

    private StartingRule() {}
}
