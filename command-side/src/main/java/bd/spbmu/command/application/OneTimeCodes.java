package bd.spbmu.command.application;

import bd.spbmu.command.application.ApplicationCommand.IssueCode;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.application.ApplicationId;
import java.math.BigInteger;
import java.time.Instant;

/**
 * Codes of eight digits. A code follows, by the key, from the application and its number, so that nothing needs to keep it until it
 * is sent: only its keyed hash is stored, and a message that must be sent again says the same.
 */
final class OneTimeCodes {

    private static final BigInteger CODES = BigInteger.valueOf(100_000_000L);

    private final BlindIndex blind;
    private final CodeTerms terms;

    OneTimeCodes(BlindIndex blind, CodeTerms terms) {
        this.blind = blind;
        this.terms = terms;
    }

    /** In clear: for the message, or the one answer that shows it. */
    String code(ApplicationId application, int number) {
        String hash = blind.hash("application-code", application.text() + "/" + number);
        return "%08d".formatted(new BigInteger(hash, 16).mod(CODES).longValueExact());
    }

    /** @param typed with spaces, hyphens and Bangla digits as people write them */
    String hash(ApplicationId application, String typed) {
        return blind.hash("application-code-hash", application.text() + "/" + Script.number(typed));
    }

    IssueCode issue(ApplicationId application, int number, boolean sent, Instant now) {
        return new IssueCode(
                application,
                number,
                hash(application, code(application, number)),
                now,
                now.plus(sent ? terms.sent() : terms.shown()));
    }
}
