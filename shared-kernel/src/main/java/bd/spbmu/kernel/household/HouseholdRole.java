package bd.spbmu.kernel.household;

/** What a member is to the head of the household. */
public enum HouseholdRole {
    HEAD,
    SPOUSE,
    SON,
    DAUGHTER,
    FATHER,
    MOTHER,
    BROTHER,
    SISTER,
    GRANDSON,
    GRANDDAUGHTER,
    GRANDFATHER,
    GRANDMOTHER,
    SON_IN_LAW,
    DAUGHTER_IN_LAW,
    FATHER_IN_LAW,
    MOTHER_IN_LAW,
    NEPHEW,
    NIECE,
    OTHER_RELATIVE,
    NOT_RELATED,
    /** Nobody has said yet what the member is to a new head; never given by a client. */
    UNSTATED;

    /** A head is named by itself, not by its role. */
    public boolean isOfMember() {
        return this != HEAD && this != UNSTATED;
    }
}
