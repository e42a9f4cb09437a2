package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import java.util.regex.Pattern;

/**
 * An account at a branch of a bank.
 *
 * @param account 5 to 17 digits, leading zeros kept
 */
public record BankAccount(RoutingNumber routing, String account) implements AccountNumber {

    private static final Pattern SHAPE = Pattern.compile("\\d{5,17}");
    private static final String SEPARATOR = "/";

    public BankAccount {
        if (!SHAPE.matcher(account).matches()) {
            throw new Malformed(RegistryProblem.BANK_ACCOUNT_MALFORMED);
        }
    }

    /** Reads Bangla digits too; spaces and hyphens between them do not count. */
    public static BankAccount of(RoutingNumber routing, String account) {
        return new BankAccount(routing, Script.number(account));
    }

    /** @param text routing number, slash, account number */
    public static BankAccount of(String text) {
        int slash = text.indexOf(SEPARATOR);
        if (slash < 0) {
            throw new Malformed(RegistryProblem.ROUTING_REQUIRED);
        }
        return of(RoutingNumber.of(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public Provider provider() {
        return Provider.BANK;
    }

    @Override
    public String number() {
        return routing.text() + SEPARATOR + account;
    }

    @Override
    public String claimText() {
        return provider() + ":" + number();
    }

    @Override
    public String toString() {
        return "BANK:***";
    }
}
