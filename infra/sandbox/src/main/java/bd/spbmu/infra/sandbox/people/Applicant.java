package bd.spbmu.infra.sandbox.people;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.Religion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one MIS writes down about someone and sends, and beside it the truth, which is never sent.
 *
 * @param person truth: number of the person it really is
 * @param copy truth: what kind of record of them this is
 * @param programme for which the MIS means to enrol them
 */
public record Applicant(
        long person,
        Copy copy,
        String mis,
        String programme,
        String localId,
        Written written,
        LocalDate birthDate,
        Gender gender,
        Religion religion,
        String occupation,
        PlaceCode birthPlace,
        PlaceCode home,
        @Nullable String mobile,
        List<GivenNumber> identifiers,
        @Nullable NoIdentifierReason noIdentifierReason,
        @Nullable Account account) {

    private static final int MEMBERS = 10;

    public Applicant {
        identifiers = List.copyOf(identifiers);
    }

    /** Truth: people of one household share it. */
    public long household() {
        return person / MEMBERS;
    }

    public enum Copy {
        /** The first record of this person. */
        FIRST,
        /** The same person under another number or none, spelled by another clerk: only matching can find it. */
        HIDDEN,
        /** The same number again, perhaps in another form or in Bangla digits: must be refused. */
        SAME_NUMBER
    }

    /** The names as this clerk spelled them. */
    public record Written(String nameBn, @Nullable String nameEn, String mother, String father) {}

    /** @param digits as written, perhaps in Bangla digits */
    public record GivenNumber(IdentifierType type, String digits) {}

    public record Account(Provider provider, String number) {

        /** The 11 digits of the mobile number it hangs on. */
        public String line() {
            return provider + ":" + number.substring(0, 11);
        }
    }

    @Override
    public String toString() {
        return mis + "/" + localId;
    }
}
