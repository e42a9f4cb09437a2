package bd.spbmu.kernel.registry;

/** What a record need not say, so that a correction may empty it. */
public enum OptionalField {
    NAME_EN,
    MOBILE,
    SPOUSE,
    BLOOD_GROUP,
    EDUCATION,
    MARITAL_STATUS,
    DISABILITY,
    ETHNICITY,
    BIOMETRIC,
    RECIPIENT
}
