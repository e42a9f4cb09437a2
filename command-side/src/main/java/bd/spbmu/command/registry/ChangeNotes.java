package bd.spbmu.command.registry;

import static bd.spbmu.kernel.PersonalField.EVIDENCE;
import static bd.spbmu.kernel.PersonalField.REASON;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.PlainText;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Closes what is said about a change. */
@Component
class ChangeNotes {

    private final Seals seals;
    private final BlindIndex blind;

    ChangeNotes(Seals seals, BlindIndex blind) {
        this.seals = seals;
        this.blind = blind;
    }

    Closing closing(BeneficiaryId beneficiary) {
        return new Closing(seals, beneficiary);
    }

    String hash(String canonicalText) {
        return blind.hash("request", canonicalText);
    }

    Change note(
            BeneficiaryId beneficiary, ChangeId change, PlainText reason, PlainText evidence, String canonicalText) {
        Closing closing = closing(beneficiary);
        return new Change(
                change, closing.close(REASON, reason), closing.close(EVIDENCE, evidence), hash(canonicalText));
    }

    /** @throws FieldErrors at the pointer if the value is malformed */
    static <T> T read(String pointer, Supplier<T> value) {
        try {
            return value.get();
        } catch (Malformed malformed) {
            throw FieldErrors.at(pointer, malformed.problem());
        }
    }
}
