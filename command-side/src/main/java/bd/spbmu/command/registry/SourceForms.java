package bd.spbmu.command.registry;

import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PlainText;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is said about the record an MIS keeps of a person. */
final class SourceForms {

    private SourceForms() {}

    /**
     * What the MIS knows of the person, the whole of it: what is left out it does not say (any more).
     *
     * @param mis on whose behalf an officer tells it; an MIS leaves it out, or gives its own
     * @param recordedAt when the MIS put it down
     * @param identifier of the person, to show whom the MIS means; needed until its record is linked
     * @param verified fields an officer compared with a paper
     * @param evidence where that paper is kept
     */
    record Told(
            @Nullable MisCode mis,
            Instant recordedAt,
            @Nullable GivenIdentifier identifier,
            CorrectionForm.Fields fields,
            @Nullable Set<PersonAttribute> verified,
            @Nullable PlainText evidence) {

        Set<PersonAttribute> verifiedOrNone() {
            return verified == null ? Set.of() : verified;
        }

        /** The identifier is proof, no content. */
        String canonicalText() {
            return Canonical.text(
                    "source", recordedAt, fields.canonicalText(), new TreeSet<>(verifiedOrNone()), evidence);
        }
    }

    record Unlinking(@Nullable MisCode mis, String localId, PlainText reason, PlainText evidence) {

        String canonicalText(MisCode whose) {
            return Canonical.text("unlinking", whose, localId, reason, evidence);
        }
    }
}
