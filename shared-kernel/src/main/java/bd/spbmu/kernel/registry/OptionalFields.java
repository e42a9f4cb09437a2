package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Sealed;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The optional fields of the Citizen Core Data Structure, and the spouse. All sealed: most are sensitive. Of its eight the
 * standard's page names these six; English name and mobile stand in {@link Person}.
 *
 * @param bloodGroup name of a {@link BloodGroup}
 * @param maritalStatus name of a {@link MaritalStatus}
 * @param biometric reference to where it is kept, never the biometric itself
 */
public record OptionalFields(
        @Nullable Sealed spouse,
        @Nullable Sealed bloodGroup,
        @Nullable Sealed education,
        @Nullable Sealed maritalStatus,
        @Nullable Sealed disability,
        @Nullable Sealed ethnicity,
        @Nullable Sealed biometric) {

    public static final OptionalFields NONE = new OptionalFields(null, null, null, null, null, null, null);

    OptionalFields over(OptionalFields was) {
        return new OptionalFields(
                spouse == null ? was.spouse : spouse,
                bloodGroup == null ? was.bloodGroup : bloodGroup,
                education == null ? was.education : education,
                maritalStatus == null ? was.maritalStatus : maritalStatus,
                disability == null ? was.disability : disability,
                ethnicity == null ? was.ethnicity : ethnicity,
                biometric == null ? was.biometric : biometric);
    }

    OptionalFields without(Collection<OptionalField> fields) {
        return new OptionalFields(
                fields.contains(OptionalField.SPOUSE) ? null : spouse,
                fields.contains(OptionalField.BLOOD_GROUP) ? null : bloodGroup,
                fields.contains(OptionalField.EDUCATION) ? null : education,
                fields.contains(OptionalField.MARITAL_STATUS) ? null : maritalStatus,
                fields.contains(OptionalField.DISABILITY) ? null : disability,
                fields.contains(OptionalField.ETHNICITY) ? null : ethnicity,
                fields.contains(OptionalField.BIOMETRIC) ? null : biometric);
    }
}
