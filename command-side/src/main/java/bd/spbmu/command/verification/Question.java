package bd.spbmu.command.verification;

import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source is asked, in clear: it leaves only to the source, and is kept nowhere.
 *
 * @param number what is asked about: an identifier, a mobile number or an account
 * @param identifier the person's own NID, or their BRN without one; whose the number should be
 * @param routing of the bank branch, for a bank account
 * @param fresh whether only an answer of now counts, not one remembered
 * @param identity the claim the identifier rests on
 */
public record Question(
        VerificationId verification,
        Source source,
        String number,
        IdentifierType identifierType,
        String identifier,
        @Nullable String routing,
        String nameBn,
        @Nullable String nameEn,
        String mother,
        String father,
        LocalDate birthDate,
        boolean fresh,
        IdentityId identity) {

    /** Everything asked, in one text: two questions of the same text have the same answer. */
    public String subject() {
        return String.join(
                "\u001f",
                number,
                identifierType.name(),
                identifier,
                routing == null ? "" : routing,
                nameBn,
                nameEn == null ? "" : nameEn,
                mother,
                father,
                birthDate.toString());
    }

    @Override
    public String toString() {
        return verification + " to " + source;
    }
}
