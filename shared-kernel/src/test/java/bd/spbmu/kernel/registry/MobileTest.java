package bd.spbmu.kernel.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.Malformed;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

    @Property
    void every_way_to_write_it_is_the_same_number(
            @ForAll @CharRange(from = '3', to = '9') char operator,
            @ForAll @NumericChars @StringLength(8) String rest) {
        String bare = "1" + operator + rest;
        List<String> ways = List.of(
                bare, "0" + bare, "880" + bare, "+880" + bare, "00880" + bare, "+880 1" + operator + "-" + rest);
        assertThat(ways).extracting(Mobile::of).containsOnly(new Mobile("+880" + bare));
        assertThat(Mobile.of(bare).local()).isEqualTo("0" + bare);
        assertThat(Mobile.of(Mobile.of(bare).text())).isEqualTo(Mobile.of(bare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01212345678", "0171234567", "017123456789", "+8701712345678", "0171234567x"})
    void refuses_what_no_operator_gave(String number) {
        assertThatThrownBy(() -> Mobile.of(number))
                .isInstanceOf(Malformed.class)
                .hasMessage("mobile-malformed");
    }

    @Property
    void the_twelfth_digit_of_rocket_is_kept_but_makes_no_other_account(
            @ForAll @NumericChars @StringLength(8) String rest, @ForAll @CharRange(from = '0', to = '9') char check) {
        String eleven = "019" + rest;
        Wallet twelve = Wallet.of(Provider.ROCKET, eleven + check);
        assertThat(twelve.number()).isEqualTo(eleven + check);
        assertThat(twelve.claimText())
                .isEqualTo(Wallet.of(Provider.ROCKET, eleven).claimText());
        assertThatThrownBy(() -> Wallet.of(Provider.BKASH, eleven + check)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Wallet.of(Provider.NAGAD, eleven + check)).isInstanceOf(Malformed.class);
    }

    @Test
    void the_same_number_is_another_account_at_another_provider() {
        assertThat(Wallet.of(Provider.BKASH, "+880 ১৭১২৩৪৫৬৭৮").claimText())
                .isEqualTo("BKASH:01712345678")
                .isNotEqualTo(Wallet.of(Provider.NAGAD, "01712345678").claimText());
    }

    @Test
    void nothing_is_printed() {
        assertThat(Mobile.of("01712345678") + " " + Wallet.of(Provider.BKASH, "01712345678"))
                .doesNotContainPattern("\\d");
    }
}
