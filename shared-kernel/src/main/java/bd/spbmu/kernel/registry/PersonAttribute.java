package bd.spbmu.kernel.registry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a source can say about a person, each by itself: an address with its place, a date of birth with its year. */
public enum PersonAttribute {
    NAME_BN,
    NAME_EN,
    MOTHER,
    FATHER,
    BIRTH_DATE,
    BIRTH_PLACE,
    NATIONALITY,
    GENDER,
    RELIGION,
    OCCUPATION,
    PRESENT_ADDRESS,
    PERMANENT_ADDRESS,
    MOBILE,
    SPOUSE,
    BLOOD_GROUP,
    EDUCATION,
    MARITAL_STATUS,
    DISABILITY,
    ETHNICITY,
    BIOMETRIC,
    RECIPIENT;

    public boolean isIn(PersonCorrection values) {
        return part(values) != null;
    }

    private @Nullable Object part(PersonCorrection values) {
        return switch (this) {
            case NAME_BN -> values.nameBn();
            case NAME_EN -> values.nameEn();
            case MOTHER -> values.mother();
            case FATHER -> values.father();
            case BIRTH_DATE -> values.birthDate();
            case BIRTH_PLACE -> values.birthPlace();
            case NATIONALITY -> values.nationality();
            case GENDER -> values.gender();
            case RELIGION -> values.religion();
            case OCCUPATION -> values.occupation();
            case PRESENT_ADDRESS -> values.presentAddress();
            case PERMANENT_ADDRESS -> values.permanentAddress();
            case MOBILE -> values.mobile();
            case SPOUSE -> values.optionalOrNone().spouse();
            case BLOOD_GROUP -> values.optionalOrNone().bloodGroup();
            case EDUCATION -> values.optionalOrNone().education();
            case MARITAL_STATUS -> values.optionalOrNone().maritalStatus();
            case DISABILITY -> values.optionalOrNone().disability();
            case ETHNICITY -> values.optionalOrNone().ethnicity();
            case BIOMETRIC -> values.optionalOrNone().biometric();
            case RECIPIENT -> values.recipient();
        };
    }

    /** What these values speak of. */
    public static Set<PersonAttribute> in(PersonCorrection values) {
        Set<PersonAttribute> found = EnumSet.noneOf(PersonAttribute.class);
        Arrays.stream(values()).filter(one -> one.isIn(values)).forEach(found::add);
        return found;
    }
}
