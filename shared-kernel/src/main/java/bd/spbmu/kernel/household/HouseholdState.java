package bd.spbmu.kernel.household;

/** Whether a household can be dealt with. */
public enum HouseholdState {
    HEADED,
    /** The head died or left: somebody is to be named. Nothing is refused meanwhile. */
    HEAD_VACANT,
    DISSOLVED
}
