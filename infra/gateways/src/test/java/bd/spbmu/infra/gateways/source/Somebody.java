package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import java.time.LocalDate;
import java.util.UUID;

/** A person to be asked about. The last digit of the number decides what the sandbox says of them. */
final class Somebody {

    static final String NAME = "রহিমা বেগম";
    static final String MOTHER = "আমেনা খাতুন";
    static final String FATHER = "আব্দুল করিম";
    static final LocalDate BORN = LocalDate.of(1955, 3, 7);

    private Somebody() {}

    static Question question(Source source, int end) {
        return question(source, end, false);
    }

    static Question question(Source source, int end, boolean fresh) {
        String nid = "491234567890" + end;
        String number = switch (source.family()) {
            case SIM, ACCOUNT -> "0171234567" + end;
            case IDENTITY, REGISTER -> nid;
        };
        return new Question(
                new VerificationId(UUID.randomUUID()),
                source,
                number,
                source == Source.BRN ? IdentifierType.BRN : IdentifierType.NID,
                nid,
                null,
                NAME,
                null,
                MOTHER,
                FATHER,
                BORN,
                fresh,
                IdentityId.of("0123456789abcdef0123456789abcdef"));
    }
}
