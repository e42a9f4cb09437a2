package bd.spbmu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void both_spellings_of_the_dotted_letters_meet() {
        assertThat(Script.key("\u09DF\u09DC\u09DD")).isEqualTo(Script.key("\u09AF\u09BC\u09A1\u09BC\u09A2\u09BC"));
        assertThat(Script.display("\u09DF")).isEqualTo("\u09AF\u09BC");
    }

    @Test
    void joiners_stay_for_people_and_go_for_comparing() {
        String written = "ক্\u200Dষ\u200B \uFEFFর\u200F";
        assertThat(Script.display(written)).isEqualTo("ক্\u200Dষ র");
        assertThat(Script.key(written)).isEqualTo("ক্ষ র");
    }

    @Test
    void numbers_are_read_as_people_write_them() {
        assertThat(Script.number("১২৩ ৪৫৬-7890")).isEqualTo("1234567890");
    }

    @Property
    void saying_it_twice_changes_nothing(@ForAll String text) {
        assertThat(Script.display(Script.display(text))).isEqualTo(Script.display(text));
        assertThat(Script.key(Script.key(text))).isEqualTo(Script.key(text));
        assertThat(Script.key(Script.display(text))).isEqualTo(Script.key(text));
    }

    @Test
    void a_table_reads_commas_and_quotes_inside_quotes() {
        assertThat(CsvTable.cells("a,\"b, \"\"c\"\"\",")).isEqualTo(List.of("a", "b, \"c\"", ""));
    }
}
