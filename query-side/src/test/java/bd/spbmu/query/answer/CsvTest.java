package bd.spbmu.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.Gender;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void gives_one_column_per_field_and_spreads_nested_records() {
        Row row = new Row(
                PlaceCode.of("554961"),
                new Bilingual("Old age", "বয়স্ক"),
                new Taka(195_000),
                LocalDate.of(2026, 7, 1),
                List.of(Gender.FEMALE, Gender.MALE),
                Map.of("a", "b"),
                null,
                -3);

        assertThat(Csv.table(Row.class, List.of(row)).split("\r\n"))
                .containsExactly(
                        "place,name.en,name.bn,amount,day,genders,facts,nothing,count",
                        "554961,Old age,বয়স্ক,195000,2026-07-01,FEMALE; MALE,a=b,,-3");
    }

    @Test
    void names_its_columns_even_without_rows() {
        assertThat(Csv.table(Text.class, List.of())).isEqualTo("text\r\n");
    }

    @Test
    void defuses_what_a_spreadsheet_would_take_for_a_formula() {
        assertThat(lines("=1+1", "+8801712345678", "-2", "@sum", "\tx", "\rx"))
                .containsExactly("'=1+1", "'+8801712345678", "'-2", "'@sum", "'\tx", "\"'\rx\"");
        assertThat(lines("a=b")).containsExactly("a=b");
    }

    @Test
    void quotes_what_would_break_the_line() {
        assertThat(lines("a,b", "say \"yes\"", "two\nlines"))
                .containsExactly("\"a,b\"", "\"say \"\"yes\"\"\"", "\"two\nlines\"");
    }

    private static List<String> lines(String... texts) {
        return Arrays.stream(texts)
                .map(text -> Csv.table(Text.class, List.of(new Text(text))))
                .map(table -> table.substring("text\r\n".length(), table.length() - 2))
                .toList();
    }

    record Text(String text) {}

    record Row(
            PlaceCode place,
            Bilingual name,
            Taka amount,
            LocalDate day,
            List<Gender> genders,
            Map<String, String> facts,
            @Nullable String nothing,
            int count) {}
}
