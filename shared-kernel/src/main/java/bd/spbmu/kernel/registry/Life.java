package bd.spbmu.kernel.registry;

/** Whether a person can be enrolled and paid. */
public enum Life {
    LIVING,
    DEAD,
    /** Left the registry, such as by emigration. */
    GONE
}
