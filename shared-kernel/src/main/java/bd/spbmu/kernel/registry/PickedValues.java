package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.place.PlaceCode;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts values together that come from several places, attribute by attribute. */
public final class PickedValues {

    private final Map<PersonAttribute, PersonCorrection> from;

    private PickedValues(Map<PersonAttribute, PersonCorrection> from) {
        this.from = from;
    }

    /** Each attribute as it stands in the values named for it; the others are absent. */
    public static PersonCorrection of(Map<PersonAttribute, PersonCorrection> from) {
        return new PickedValues(from).picked();
    }

    /** Everything a person's record says, as values of a source. */
    public static PersonCorrection of(Person person) {
        return new PersonCorrection(
                person.nameBn(),
                person.nameEn(),
                person.mother(),
                person.father(),
                person.birthDate(),
                person.birthYear(),
                person.birthPlace(),
                person.nationality(),
                person.gender(),
                person.religion(),
                person.occupation(),
                person.presentPlace(),
                person.presentAddress(),
                person.permanentPlace(),
                person.permanentAddress(),
                person.mobile(),
                person.optional(),
                person.recipient());
    }

    /** A present address alone. */
    public static PersonCorrection of(PlaceCode place, Sealed address) {
        return new PersonCorrection(
                null, null, null, null, null, null, null, null, null, null, null, place, address, null, null, null,
                null, null);
    }

    /** The person without these attributes, of which only those a record can do without are taken away. */
    public static Person without(Person was, Set<PersonAttribute> gone) {
        OptionalFields all = was.optionalOrNone();
        OptionalFields left = new OptionalFields(
                gone.contains(PersonAttribute.SPOUSE) ? null : all.spouse(),
                gone.contains(PersonAttribute.BLOOD_GROUP) ? null : all.bloodGroup(),
                gone.contains(PersonAttribute.EDUCATION) ? null : all.education(),
                gone.contains(PersonAttribute.MARITAL_STATUS) ? null : all.maritalStatus(),
                gone.contains(PersonAttribute.DISABILITY) ? null : all.disability(),
                gone.contains(PersonAttribute.ETHNICITY) ? null : all.ethnicity(),
                gone.contains(PersonAttribute.BIOMETRIC) ? null : all.biometric());
        return new Person(
                was.nameBn(),
                gone.contains(PersonAttribute.NAME_EN) ? null : was.nameEn(),
                was.mother(),
                was.father(),
                was.birthDate(),
                was.birthYear(),
                was.birthPlace(),
                was.nationality(),
                was.gender(),
                was.religion(),
                was.occupation(),
                was.presentPlace(),
                was.presentAddress(),
                was.permanentPlace(),
                was.permanentAddress(),
                gone.contains(PersonAttribute.MOBILE) ? null : was.mobile(),
                left.equals(OptionalFields.NONE) ? null : left,
                gone.contains(PersonAttribute.RECIPIENT) ? null : was.recipient());
    }

    private PersonCorrection picked() {
        return new PersonCorrection(
                of(PersonAttribute.NAME_BN, PersonCorrection::nameBn),
                of(PersonAttribute.NAME_EN, PersonCorrection::nameEn),
                of(PersonAttribute.MOTHER, PersonCorrection::mother),
                of(PersonAttribute.FATHER, PersonCorrection::father),
                of(PersonAttribute.BIRTH_DATE, PersonCorrection::birthDate),
                of(PersonAttribute.BIRTH_DATE, PersonCorrection::birthYear),
                of(PersonAttribute.BIRTH_PLACE, PersonCorrection::birthPlace),
                of(PersonAttribute.NATIONALITY, PersonCorrection::nationality),
                of(PersonAttribute.GENDER, PersonCorrection::gender),
                of(PersonAttribute.RELIGION, PersonCorrection::religion),
                of(PersonAttribute.OCCUPATION, PersonCorrection::occupation),
                of(PersonAttribute.PRESENT_ADDRESS, PersonCorrection::presentPlace),
                of(PersonAttribute.PRESENT_ADDRESS, PersonCorrection::presentAddress),
                of(PersonAttribute.PERMANENT_ADDRESS, PersonCorrection::permanentPlace),
                of(PersonAttribute.PERMANENT_ADDRESS, PersonCorrection::permanentAddress),
                of(PersonAttribute.MOBILE, PersonCorrection::mobile),
                optional(),
                of(PersonAttribute.RECIPIENT, PersonCorrection::recipient));
    }

    private @Nullable OptionalFields optional() {
        OptionalFields picked = new OptionalFields(
                of(PersonAttribute.SPOUSE, values -> values.optionalOrNone().spouse()),
                of(
                        PersonAttribute.BLOOD_GROUP,
                        values -> values.optionalOrNone().bloodGroup()),
                of(PersonAttribute.EDUCATION, values -> values.optionalOrNone().education()),
                of(
                        PersonAttribute.MARITAL_STATUS,
                        values -> values.optionalOrNone().maritalStatus()),
                of(PersonAttribute.DISABILITY, values -> values.optionalOrNone().disability()),
                of(PersonAttribute.ETHNICITY, values -> values.optionalOrNone().ethnicity()),
                of(PersonAttribute.BIOMETRIC, values -> values.optionalOrNone().biometric()));
        return picked.equals(OptionalFields.NONE) ? null : picked;
    }

    private <T> @Nullable T of(PersonAttribute attribute, Function<PersonCorrection, @Nullable T> part) {
        PersonCorrection values = from.get(attribute);
        return values == null ? null : part.apply(values);
    }
}
