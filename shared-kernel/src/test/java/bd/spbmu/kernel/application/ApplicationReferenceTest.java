package bd.spbmu.kernel.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.Malformed;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ApplicationReferenceTest {

    private static final int[] PLACES =
            IntStream.of(3, 4, 5, 6, 8, 9, 10, 11, 13, 14, 15).toArray();

    @Provide
    Arbitrary<ApplicationReference> references() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(32).map(ApplicationReference::from);
    }

    @Property
    void is_read_as_it_is_written(@ForAll("references") ApplicationReference reference) {
        assertThat(ApplicationReference.of(reference.text())).isEqualTo(reference);
        assertThat(reference.text()).matches("SR-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}");
    }

    @Property
    void is_read_as_people_type_it(@ForAll("references") ApplicationReference reference) {
        String typed = reference
                .text()
                .toLowerCase(Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(ApplicationReference.of(typed)).isEqualTo(reference);
        String bangla = reference
                .text()
                .chars()
                .collect(
                        StringBuilder::new,
                        (text, c) -> text.append(c >= '0' && c <= '9' ? (char) ('০' + c - '0') : (char) c),
                        StringBuilder::append)
                .toString();
        assertThat(ApplicationReference.of(bangla)).isEqualTo(reference);
    }

    @Property
    void one_wrong_symbol_is_always_found(
            @ForAll("references") ApplicationReference reference,
            @ForAll @IntRange(max = 10) int place,
            @ForAll @IntRange(max = 30) int symbol) {
        StringBuilder wrong = new StringBuilder(reference.text());
        wrong.setCharAt(PLACES[place], ApplicationReference.SYMBOLS.charAt(symbol));
        Assume.that(!wrong.toString().equals(reference.text()));
        refused(wrong.toString());
    }

    @Property
    void two_exchanged_symbols_are_always_found(
            @ForAll("references") ApplicationReference reference,
            @ForAll @IntRange(max = 10) int one,
            @ForAll @IntRange(max = 10) int other) {
        StringBuilder wrong = new StringBuilder(reference.text());
        wrong.setCharAt(PLACES[one], reference.text().charAt(PLACES[other]));
        wrong.setCharAt(PLACES[other], reference.text().charAt(PLACES[one]));
        Assume.that(!wrong.toString().equals(reference.text()));
        refused(wrong.toString());
    }

    @Example
    void what_is_no_reference_is_refused() {
        refused("");
        refused("SR");
        refused("SR-0000-0000-00");
        refused("SR-0000-0000-0000");
        refused("../../etc");
        refused("SR-????-????-???");
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> ApplicationReference.of(text))
                .isInstanceOf(Malformed.class)
                .hasMessage("application-reference-malformed");
    }

    @Example
    void the_example_that_people_are_shown_is_one() {
        String shown = ApplicationProblem.REFERENCE_MALFORMED.english().replaceAll(".*(SR-[0-9A-Z-]+);.*", "$1");

        assertThat(ApplicationReference.of(shown).text()).isEqualTo(shown);
    }
}
