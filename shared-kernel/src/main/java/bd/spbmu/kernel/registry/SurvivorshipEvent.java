package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.access.ActorId;

/** How the rule of survivorship came to be what it is. One stream, {@link #STREAM}. Stored for ever. */
public sealed interface SurvivorshipEvent {

    String STREAM = "survivorship";

    SurvivorshipRule rule();

    @EventType("survivorship.rule-proposed.v1")
    record RuleProposed(SurvivorshipRule rule, ActorId by) implements SurvivorshipEvent {}

    /**
     * From now on sources are judged by it; what was judged before stays.
     *
     * @param by another officer than the one who proposed it; the registry itself for the one it begins with
     */
    @EventType("survivorship.rule-adopted.v1")
    record RuleAdopted(SurvivorshipRule rule, ActorId by) implements SurvivorshipEvent {}
}
