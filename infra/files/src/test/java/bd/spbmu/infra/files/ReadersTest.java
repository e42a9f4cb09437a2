package bd.spbmu.infra.files;

import static bd.spbmu.infra.files.Workbooks.raw;
import static bd.spbmu.infra.files.Workbooks.row;
import static bd.spbmu.infra.files.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.intake.FileFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    private static final String HEADINGS =
            "স্থানীয় আইডি,নাম (বাংলা),জন্মতারিখ,Gender,Present upazila (geocode),National ID\n";
    private static final Map<String, Object> RAHIMA = Map.of(
            "localId",
            "OAA-12",
            "nameBn",
            "রহিমা বেগম",
            "birthDate",
            "1958-02-28",
            "gender",
            "FEMALE",
            "presentAddress",
            Map.of("place", "554994"),
            "identifiers",
            List.of(Map.of("type", "NID", "number", "2691627812345")));

    @TempDir
    private Path folder;

    private Given given;

    @BeforeEach
    void files() {
        given = new Given(folder);
    }

    @Test
    void a_table_with_bangla_headings_digits_and_days_becomes_the_bodies_of_requests() throws IOException {
        String row = "OAA-১২,রহিমা বেগম,২৮/০২/১৯৫৮,নারী,৫৫৪৯৯৪,২৬৯১৬২৭৮১২৩৪৫\n";

        assertThat(csv("\uFEFF" + HEADINGS + row)).containsExactly(new Line(2, RAHIMA, List.of()));
        assertThat(csv((HEADINGS + row).replace(',', ';').replace("\n", "\r\n")))
                .containsExactly(new Line(2, RAHIMA, List.of()));
    }

    @Test
    void a_workbook_gives_what_the_same_table_gives() throws IOException {
        SealedFile book = given.file(out -> sheet(
                out,
                List.of(
                        "Local ID",
                        "Name (Bangla)",
                        "Date of birth",
                        "লিঙ্গ",
                        "Present upazila (geocode)",
                        "National ID"),
                List.of("OAA-12", "রহিমা বেগম", 21_244, "Female", 554_994, 2_691_627_812_345L)));

        assertThat(given.lines(book, FileFormat.XLSX, Map.of())).containsExactly(new Line(2, RAHIMA, List.of()));
    }

    @Test
    void ndjson_is_the_request_itself_or_mapped_headings() throws IOException {
        String whole = """
            {"localId":"OAA-12","nameBn":"রহিমা বেগম","birthDate":"1958-02-28","gender":"FEMALE",\
            "presentAddress":{"place":"554994"},"identifiers":[{"type":"NID","number":"2691627812345"}]}
            """;
        String mapped = whole.replace(
                "\"identifiers\":[{\"type\":\"NID\",\"number\":\"2691627812345\"}]", "\"card\":\"২৬৯১৬২৭৮১২৩৪৫\"");

        assertThat(given.lines(given.text(whole + "\n" + mapped), FileFormat.NDJSON, Map.of("card", "identifiers.NID")))
                .containsExactly(new Line(1, RAHIMA, List.of()), new Line(3, RAHIMA, List.of()));
    }

    @Test
    void a_saved_mapping_outranks_the_template_and_unknown_columns_fill_nothing() throws IOException {
        SealedFile file = given.text("ID,Local ID,Remark\nX-1,ignored,late\n");

        assertThat(given.lines(file, FileFormat.CSV, Map.of("ID", "localId", "Local ID", "remark")))
                .containsExactly(new Line(2, Map.of("localId", "X-1"), List.of()));
    }

    @Test
    void an_error_is_told_under_the_heading_of_its_column() throws IOException {
        Line line = csv(HEADINGS + "OAA-12,রহিমা,1958-02-28,নারী,554994,12\n").getFirst();

        assertThat(line.field("/identifiers/0/number")).isEqualTo("জাতীয় পরিচয়পত্র নম্বর / National ID");
        assertThat(line.field("/presentAddress/place"))
                .isEqualTo("বর্তমান উপজেলা (জিওকোড) / Present upazila (geocode)");
    }

    @Test
    void a_number_whose_last_digits_a_spreadsheet_lost_is_told() throws IOException {
        SealedFile book = given.file(out -> raw(
                out,
                row("<c t=\"inlineStr\"><is><t>National ID</t></is></c>")
                        + row("<c><v>1.9582691627812345E16</v></c>")));

        assertThat(given.lines(book, FileFormat.XLSX, Map.of()).getFirst().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem().slug()).isEqualTo("digits-lost"));
    }

    @Test
    void nothing_of_a_file_lies_readable_on_the_disk() throws IOException {
        SealedFile file = given.text(HEADINGS + "OAA-12,রহিমা,1958-02-28,নারী,554994,2691627812345\n");

        assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1))
                .doesNotContain("2691627812345");
    }

    private List<Line> csv(String text) throws IOException {
        return given.lines(given.text(text), FileFormat.CSV, Map.of());
    }
}
