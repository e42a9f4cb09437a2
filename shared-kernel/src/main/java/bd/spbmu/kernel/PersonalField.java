package bd.spbmu.kernel;

/** Every kind of personal value that is sealed. The name is bound into the ciphertext: never rename one. */
public enum PersonalField {
    NAME_BN,
    NAME_EN,
    MOTHER,
    FATHER,
    BIRTH_DATE,
    BIRTH_PLACE,
    NATIONALITY,
    RELIGION,
    OCCUPATION,
    PRESENT_ADDRESS,
    PERMANENT_ADDRESS,
    MOBILE,
    IDENTIFIER,
    ACCOUNT,
    SPOUSE,
    BLOOD_GROUP,
    EDUCATION,
    MARITAL_STATUS,
    DISABILITY,
    ETHNICITY,
    BIOMETRIC,
    RECIPIENT_NAME,
    RECIPIENT_RELATION,
    RECIPIENT_MOBILE,
    RECIPIENT_IDENTIFIER,
    /** Why a record was changed. */
    REASON,
    /** Where the paper that shows it is kept. */
    EVIDENCE,
    DEATH_REGISTRATION,
    /** Under which a file brought in is sealed until its lines are decided. */
    IMPORT_KEY,
    /** All that somebody said who applied for themselves. */
    APPLICATION_FORM,
    /** What an officer and an applicant wrote to each other. */
    APPLICATION_WORDS
}
