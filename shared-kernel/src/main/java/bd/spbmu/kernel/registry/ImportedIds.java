package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/** Ids that follow from what a line says: the same line names the same person and the same stay, whoever sends it again. */
public final class ImportedIds {

    private ImportedIds() {}

    public static BeneficiaryId beneficiary(BlindIndex blind, MisCode mis, String localId) {
        return new BeneficiaryId(uuid(blind.hash("imported-beneficiary", mis.text() + "/" + localId)));
    }

    public static EnrolmentId enrolment(
            BlindIndex blind, BeneficiaryId beneficiary, ProgrammeCode programme, LocalDate startsOn) {
        return new EnrolmentId(
                uuid(blind.hash("imported-enrolment", beneficiary.text() + "/" + programme.text() + "/" + startsOn)));
    }

    /** Version 8: made in a way of our own, here from a keyed hash. */
    private static UUID uuid(String hash) {
        long most = HexFormat.fromHexDigitsToLong(hash, 0, 16);
        long least = HexFormat.fromHexDigitsToLong(hash, 16, 32);
        return new UUID((most & ~0xF000L) | 0x8000L, (least & 0x3FFF_FFFF_FFFF_FFFFL) | Long.MIN_VALUE);
    }
}
