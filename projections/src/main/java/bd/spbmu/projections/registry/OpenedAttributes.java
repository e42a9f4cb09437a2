package bd.spbmu.projections.registry;

import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PersonCorrection;
import bd.spbmu.kernel.registry.Recipient;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what sources say, attribute by attribute. Whoever shows what it gave leaves a trace; comparing alone does not. */
@Component
public class OpenedAttributes {

    private final Seals seals;

    public OpenedAttributes(Seals seals) {
        this.seals = seals;
    }

    /** Empty when nothing is said, or the person's key is destroyed. */
    public Optional<String> text(PersonAttribute attribute, PersonCorrection values) {
        return Optional.ofNullable(
                switch (attribute) {
                    case NAME_BN -> open(PersonalField.NAME_BN, values.nameBn());
                    case NAME_EN -> open(PersonalField.NAME_EN, values.nameEn());
                    case MOTHER -> open(PersonalField.MOTHER, values.mother());
                    case FATHER -> open(PersonalField.FATHER, values.father());
                    case BIRTH_DATE -> open(PersonalField.BIRTH_DATE, values.birthDate());
                    case BIRTH_PLACE -> open(PersonalField.BIRTH_PLACE, values.birthPlace());
                    case NATIONALITY -> open(PersonalField.NATIONALITY, values.nationality());
                    case GENDER -> gender(values.gender());
                    case RELIGION -> open(PersonalField.RELIGION, values.religion());
                    case OCCUPATION -> open(PersonalField.OCCUPATION, values.occupation());
                    case PRESENT_ADDRESS ->
                        address(PersonalField.PRESENT_ADDRESS, values.presentAddress(), values.presentPlace());
                    case PERMANENT_ADDRESS ->
                        address(PersonalField.PERMANENT_ADDRESS, values.permanentAddress(), values.permanentPlace());
                    case MOBILE -> open(PersonalField.MOBILE, values.mobile());
                    case SPOUSE ->
                        open(PersonalField.SPOUSE, values.optionalOrNone().spouse());
                    case BLOOD_GROUP ->
                        open(PersonalField.BLOOD_GROUP, values.optionalOrNone().bloodGroup());
                    case EDUCATION ->
                        open(PersonalField.EDUCATION, values.optionalOrNone().education());
                    case MARITAL_STATUS ->
                        open(
                                PersonalField.MARITAL_STATUS,
                                values.optionalOrNone().maritalStatus());
                    case DISABILITY ->
                        open(PersonalField.DISABILITY, values.optionalOrNone().disability());
                    case ETHNICITY ->
                        open(PersonalField.ETHNICITY, values.optionalOrNone().ethnicity());
                    case BIOMETRIC ->
                        open(PersonalField.BIOMETRIC, values.optionalOrNone().biometric());
                    case RECIPIENT -> recipient(values.recipient());
                });
    }

    /** On which attributes any source says something else than the record. Case and spaces make no difference. */
    List<PersonAttribute> disagreeing(PersonCorrection record, List<ToldRecord> others) {
        return Arrays.stream(PersonAttribute.values())
                .filter(attribute -> others.stream().anyMatch(one -> differs(attribute, record, one.values())))
                .toList();
    }

    public boolean differs(PersonAttribute attribute, PersonCorrection record, PersonCorrection other) {
        Optional<String> here = text(attribute, record);
        Optional<String> there = text(attribute, other);
        return here.isPresent() && there.isPresent() && !compared(here.get()).equals(compared(there.get()));
    }

    private static String compared(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private @Nullable String open(PersonalField field, @Nullable Sealed value) {
        return value == null ? null : seals.open(field, value).orElse(null);
    }

    private @Nullable String address(PersonalField field, @Nullable Sealed value, @Nullable PlaceCode place) {
        String text = open(field, value);
        return text == null || place == null ? null : place.text() + " " + text;
    }

    private static @Nullable String gender(@Nullable Gender gender) {
        return gender == null ? null : gender.name();
    }

    private @Nullable String recipient(@Nullable Recipient recipient) {
        if (recipient == null) {
            return null;
        }
        String name = open(PersonalField.RECIPIENT_NAME, recipient.nameBn());
        return name == null
                ? null
                : Stream.of(recipient.kind().name(), name, open(PersonalField.RECIPIENT_RELATION, recipient.relation()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }
}
