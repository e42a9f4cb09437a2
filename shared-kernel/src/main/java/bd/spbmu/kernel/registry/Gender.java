package bd.spbmu.kernel.registry;

/** As the Citizen Core Data Structure lists it. Stays clear, for statistics. */
public enum Gender {
    FEMALE,
    MALE,
    THIRD
}
