package bd.spbmu.kernel.registry;

/** Asks the policy's own stream, not a view: the rule as adopted at this moment. */
public interface SurvivorshipInForce {

    SurvivorshipRule now();
}
