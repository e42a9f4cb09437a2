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
    ACCOUNT
}
