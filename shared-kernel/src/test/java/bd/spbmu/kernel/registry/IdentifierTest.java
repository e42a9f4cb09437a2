package bd.spbmu.kernel.registry;

import static bd.spbmu.kernel.registry.IdentifierType.BRN;
import static bd.spbmu.kernel.registry.IdentifierType.DISABILITY_CARD;
import static bd.spbmu.kernel.registry.IdentifierType.FREEDOM_FIGHTER;
import static bd.spbmu.kernel.registry.IdentifierType.NID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.Malformed;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    private static final int BORN = 1958;

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
    @ValueSource(strings = {"", "197909121661001", "197909121661001455", "1979091216610014A"})
    void a_brn_has_sixteen_or_seventeen_digits(String number) {
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

    @Property
    void the_computable_aliases_of_an_nid_are_one_identity(
            @ForAll @NumericChars @StringLength(13) String number, @ForAll @IntRange(min = 1900, max = 2026) int year) {
        assertThat(Nid.of(number).aliases(year))
                .containsExactlyInAnyOrder(number, year + number)
                .allSatisfy(alias -> assertThat(identity(NID, alias)).isEqualTo(identity(NID, number)));
        assertThat(Nid.of(number.substring(3)).aliases(year)).containsExactly(number.substring(3));
    }

    @Property
    void every_identifier_is_read_back_as_written_and_in_bangla_digits(
            @ForAll IdentifierType type, @ForAll @NumericChars @StringLength(17) String digits) {
        String number = switch (type) {
            case NID, BRN -> digits;
            case PASSPORT -> "EA" + digits.substring(0, 7);
            case DISABILITY_CARD, FREEDOM_FIGHTER -> digits.substring(0, 4 + digits.charAt(0) % 10);
        };
        Identifier identifier = Identifier.of(type, number);
        assertThat(Identifier.of(type, identifier.digits())).isEqualTo(identifier);
        assertThat(Identifier.of(type, bangla(number))).isEqualTo(identifier);
        assertThat(identifier).hasToString(type + ":***");
    }

    @Property
    void the_type_alone_makes_another_identity(@ForAll @NumericChars @StringLength(17) String digits) {
        assertThat(Stream.of(NID, BRN, DISABILITY_CARD, FREEDOM_FIGHTER).map(type -> identity(type, digits)))
                .doesNotHaveDuplicates();
    }

    @Property
    void a_hand_written_brn_is_taken_as_it_is(@ForAll @NumericChars @StringLength(16) String digits) {
        Brn legacy = Brn.of(digits);
        assertThat(legacy.isLegacy()).isTrue();
        assertThat(legacy.text()).isEqualTo(digits);
        assertThat(Identifier.of(BRN, digits).warnings(BORN)).contains(IdentifierWarning.BRN_UNVERIFIABLE);
        assertThat(Brn.of("1" + digits).isLegacy()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NID,19582691627812345,",
        "NID,19572691627812345,NID_YEAR_DIFFERS",
        "NID,0091627812345,NID_DISTRICT_UNKNOWN",
        "NID,2671627812345,NID_AREA_UNKNOWN",
        "NID,0000000000,",
        "BRN,19580912166100145,",
        "BRN,19570912166100145,BRN_YEAR_DIFFERS",
        "BRN,1958091216610014,BRN_UNVERIFIABLE",
        "PASSPORT,EA0123456,"
    })
    void what_is_odd_is_told_not_refused(IdentifierType type, String number, @Nullable IdentifierWarning warning) {
        assertThat(Identifier.of(type, number).warnings(BORN))
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void letters_of_passports_and_cards_are_written_in_one_way() {
        assertThat(Passport.of(" ea-০১২৩৪৫৬").text()).isEqualTo("EA0123456");
        assertThat(CardNumber.of("ff-12/৩৪.a").text()).isEqualTo("FF1234A");
        assertThatThrownBy(() -> Passport.of("01234567")).hasMessage("passport-malformed");
        assertThatThrownBy(() -> Passport.of("EA01234567")).hasMessage("passport-malformed");
        assertThatThrownBy(() -> CardNumber.of("SUBORNO")).hasMessage("card-number-malformed");
        assertThatThrownBy(() -> CardNumber.of("12٣4")).hasMessage("card-number-malformed");
    }

    private static String identity(IdentifierType type, String number) {
        return Identifier.of(type, number).claimText();
    }

    private static String bangla(String digits) {
        StringBuilder bangla = new StringBuilder();
        digits.chars().forEach(c -> bangla.append((char) (Character.isDigit(c) ? '\u09E6' + c - '0' : c)));
        return bangla.toString();
    }
}
