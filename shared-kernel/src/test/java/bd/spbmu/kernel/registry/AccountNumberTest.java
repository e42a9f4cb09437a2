package bd.spbmu.kernel.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.Malformed;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumberTest {

    private static final String DHAKA_BANK = "085260728";

    @ParameterizedTest
    @ValueSource(strings = {DHAKA_BANK, "125274182", "০৮৫-২৬-০৭২-৮"})
    void real_routing_numbers_hold(String number) {
        assertThat(RoutingNumber.of(number).bank()).isIn("085", "125");
    }

    @Property
    void nine_of_ten_check_digits_are_wrong(@ForAll @NumericChars @StringLength(8) String eight) {
        List<String> right = "0123456789"
                .chars()
                .mapToObj(digit -> eight + (char) digit)
                .filter(AccountNumberTest::isRouting)
                .toList();
        assertThat(right).containsExactly(eight + RoutingNumber.checkDigit(eight));
        RoutingNumber routing = RoutingNumber.of(right.getFirst());
        assertThat(RoutingNumber.of(routing.text())).isEqualTo(routing);
    }

    /** Weights 5 and 10 share a factor, so of a mistyped digit under a 5 only odd differences are seen. */
    @Property
    void a_mistyped_digit_is_seen_wherever_the_weights_can_see_it(
            @ForAll @NumericChars @StringLength(8) String eight,
            @ForAll @IntRange(max = 7) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        char mistyped = (char) ('0' + (eight.charAt(at) - '0' + by) % 10);
        String wrong = eight.substring(0, at) + mistyped + eight.substring(at + 1);
        boolean underFive = at % 3 == 0;
        boolean seen = !isRouting(wrong + RoutingNumber.checkDigit(eight));
        assertThat(seen).isEqualTo(!underFive || (mistyped - eight.charAt(at)) % 2 != 0);
    }

    @Property
    void every_account_is_read_back_as_written_and_in_bangla_digits(
            @ForAll Provider provider, @ForAll @NumericChars @StringLength(8) String digits) {
        String number = switch (provider) {
            case BKASH, NAGAD -> "017" + digits;
            case ROCKET -> "0191" + digits;
            case BANK -> DHAKA_BANK + "/0" + digits;
            case POST_OFFICE -> digits;
        };
        AccountNumber account = AccountNumber.of(provider, number);
        assertThat(account.number()).isEqualTo(number);
        assertThat(account.provider()).isEqualTo(provider);
        assertThat(AccountNumber.of(provider, bangla(number))).isEqualTo(account);
        assertThat(account.claimText()).startsWith(provider + ":");
        assertThat(account).hasToString(provider + ":***");
    }

    @Test
    void a_bank_account_has_a_routing_number_and_nothing_else_has() {
        assertThat(AccountNumber.of(Provider.BANK, "0012345 678", DHAKA_BANK))
                .isEqualTo(AccountNumber.of(Provider.BANK, DHAKA_BANK + "/0012345678"));
        assertThatThrownBy(() -> AccountNumber.of(Provider.BANK, "0012345678", null))
                .hasMessage("routing-required");
        assertThatThrownBy(() -> AccountNumber.of(Provider.BKASH, "01712345678", DHAKA_BANK))
                .hasMessage("routing-not-needed");
        assertThatThrownBy(() -> AccountNumber.of(Provider.BANK, "0012345678", "085260727"))
                .hasMessage("routing-check-digit");
        assertThatThrownBy(() -> AccountNumber.of(Provider.BANK, "0012345678", "08526072"))
                .hasMessage("routing-malformed");
        assertThatThrownBy(() -> AccountNumber.of(Provider.BANK, "1234", DHAKA_BANK))
                .hasMessage("bank-account-malformed");
        assertThatThrownBy(() -> AccountNumber.of(Provider.POST_OFFICE, "x")).hasMessage("postal-account-malformed");
    }

    private static boolean isRouting(String number) {
        try {
            RoutingNumber.of(number);
            return true;
        } catch (Malformed wrong) {
            return false;
        }
    }

    private static String bangla(String text) {
        StringBuilder bangla = new StringBuilder();
        text.chars().forEach(c -> bangla.append((char) (Character.isDigit(c) ? '\u09E6' + c - '0' : c)));
        return bangla.toString();
    }
}
