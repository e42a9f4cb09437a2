package bd.spbmu.kernel.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.Malformed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @Property
    void thirteen_and_seventeen_digits_are_one_person(
            @ForAll @NumericChars @StringLength(13) String number, @ForAll @IntRange(min = 1900, max = 2026) int year) {
        Nid long17 = Nid.of(year + number);
        assertThat(long17.canonical()).isEqualTo(Nid.of(number).canonical());
        assertThat(long17.birthYear()).hasValue(year);
        assertThat(Nid.of(number).birthYear()).isEmpty();
    }

    @Property
    void a_smart_card_number_stands_for_itself(@ForAll @NumericChars @StringLength(10) String number) {
        assertThat(Nid.of(number).canonical()).isEqualTo(number);
    }

    @Property
    void bangla_digits_are_the_same_number(@ForAll @NumericChars @StringLength(17) String number) {
        assertThat(Nid.of(bangla(number))).isEqualTo(Nid.of(number));
        assertThat(Brn.of(bangla(number))).isEqualTo(Brn.of(number));
    }

    @Property
    void an_nid_has_no_other_length(@ForAll @NumericChars @StringLength(max = 25) String number) {
        boolean possible = number.length() == 10 || number.length() == 13 || number.length() == 17;
        if (!possible) {
            assertThatThrownBy(() -> Nid.of(number))
                    .isInstanceOf(Malformed.class)
                    .hasMessage("nid-malformed");
        }
    }

    @Property
    void letters_are_never_read_as_digits(@ForAll @Chars({'1', 'O', 'l', '٣', '০'}) @StringLength(13) String number) {
        boolean onlyDigits = number.chars().allMatch(c -> c == '1' || c == '০');
        if (!onlyDigits) {
            assertThatThrownBy(() -> Nid.of(number)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void spaces_hyphens_and_invisible_marks_do_not_count() {
        assertThat(Brn.of("1979-09-1-21-66-100145").text()).isEqualTo("19790912166100145");
        assertThat(Nid.of(" 269 162\u200B 7812-345").text()).isEqualTo("2691627812345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1979091216610014", "197909121661001455", "1979091216610014A"})
    void a_brn_has_seventeen_digits(String number) {
        assertThatThrownBy(() -> Brn.of(number)).isInstanceOf(Malformed.class).hasMessage("brn-malformed");
    }

    @Test
    void the_type_tells_equal_digits_apart_and_nothing_is_printed() {
        Identifier nid = Identifier.of(IdentifierType.NID, "19790912166100145");
        Identifier brn = Identifier.of(IdentifierType.BRN, "19790912166100145");
        assertThat(nid.claimText()).isEqualTo("NID:0912166100145").isNotEqualTo(brn.claimText());
        assertThat(nid + " " + brn + Nid.of("1234567890") + Brn.of("19790912166100145"))
                .doesNotContainPattern("\\d");
    }

    private static String bangla(String digits) {
        StringBuilder bangla = new StringBuilder();
        digits.chars().forEach(c -> bangla.append((char) ('\u09E6' + c - '0')));
        return bangla.toString();
    }
}
