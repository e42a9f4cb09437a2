package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.programme.MisCode;
import java.util.regex.Pattern;

/**
 * Where a record came from.
 *
 * @param localId the MIS's own id for the person: 1 to 40 letters, digits and {@code - _ . /}, and not a bare run of 10, 11,
 *     13 or 17 digits, which would be a person's number in clear
 */
public record SourceRecord(MisCode mis, String localId) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{10,11}|\\d{13}|\\d{17}");

    public SourceRecord {
        requireLocalId(localId);
    }

    /** @throws Malformed if the text cannot be a local id */
    public static String requireLocalId(String localId) {
        if (!SHAPE.matcher(localId).matches()) {
            throw new Malformed(RegistryProblem.LOCAL_ID_MALFORMED);
        }
        if (PERSONAL_NUMBER.matcher(localId).matches()) {
            throw new Malformed(RegistryProblem.LOCAL_ID_LOOKS_PERSONAL);
        }
        return localId;
    }

    @Override
    public String toString() {
        return mis + "/" + localId;
    }
}
