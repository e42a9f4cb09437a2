package bd.spbmu.infra.files;

import static bd.spbmu.infra.files.Workbooks.part;
import static bd.spbmu.infra.files.Workbooks.raw;
import static bd.spbmu.infra.files.Workbooks.row;
import static bd.spbmu.infra.files.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.intake.FileFormat;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no file to work with is refused as a whole, and clearly. */
class RefusedFilesTest {

    @TempDir
    private Path folder;

    private Given given;

    @BeforeEach
    void files() {
        given = new Given(folder);
    }

    @Test
    void a_file_that_is_not_utf8_is_refused() throws IOException {
        for (Charset other :
                List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            SealedFile file = given.file(out -> out.write("Local ID,Name\nX-1,é\n".getBytes(other)));
            assertThat(refused(file, FileFormat.CSV)).isEqualTo("file-not-utf8");
        }
    }

    @Test
    void a_file_cut_off_in_the_middle_is_refused() throws IOException {
        byte[] whole = bytes(out -> sheet(out, List.of("Local ID"), List.of("X-1")));

        assertThat(refused(given.file(out -> out.write(whole, 0, whole.length - 40)), FileFormat.XLSX))
                .isEqualTo("file-cut-off");
        assertThat(refused(given.text("Local ID\n\"X-1"), FileFormat.CSV)).isEqualTo("file-cut-off");
        assertThat(refused(given.text("{\"localId\":\"X-1\"}\n{\"localId\":\"X-"), FileFormat.NDJSON))
                .isEqualTo("file-cut-off");
    }

    @Test
    void formulas_are_refused_with_their_place() throws IOException {
        SealedFile book = given.file(out -> raw(
                out,
                row("<c t=\"inlineStr\"><is><t>Local ID</t></is></c>")
                        + row("<c><f>HYPERLINK(\"http://x\")</f><v>1</v></c>")));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> given.lines(book, FileFormat.XLSX, Map.of()));

        assertThat(refusal.problem().slug()).isEqualTo("file-holds-formulas");
        assertThat(refusal.facts()).isEqualTo(Map.of("line", 2L, "column", 1));
        assertThat(refused(given.text("Local ID\n=1+1\n"), FileFormat.CSV)).isEqualTo("file-holds-formulas");
    }

    @Test
    void entities_from_outside_are_refused_and_never_read() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData>"
                + row("<c t=\"inlineStr\"><is><t>&e;</t></is></c>") + "</sheetData></worksheet>";

        assertThat(refused(given.file(out -> part(out, sheet)), FileFormat.XLSX))
                .isEqualTo("file-names-entities");
    }

    @Test
    void a_bomb_is_refused_before_it_unpacks() throws IOException {
        SealedFile bomb = given.file(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 300; i++) {
                    zip.write(blanks);
                }
            }
        });

        assertThat(refused(bomb, FileFormat.XLSX)).isEqualTo("file-swells");
    }

    @Test
    void too_many_columns_and_too_long_lines_are_refused() throws IOException {
        assertThat(refused(given.text("a,".repeat(30) + "\n"), FileFormat.CSV)).isEqualTo("too-many-columns");
        assertThat(refused(given.text("Local ID\n\"" + "x\n".repeat(100_000)), FileFormat.CSV))
                .isEqualTo("line-too-long");
        assertThat(refused(given.text("x".repeat(3_000)), FileFormat.NDJSON)).isEqualTo("line-too-long");
    }

    @Test
    void a_file_that_is_not_what_it_is_said_to_be_is_refused() throws IOException {
        byte[] book = bytes(out -> sheet(out, List.of("Local ID"), List.of("X-1")));

        assertThat(refused(given.file(out -> out.write(book)), FileFormat.CSV)).isEqualTo("file-format-unknown");
        assertThat(refused(given.text("Local ID\nX-1\n"), FileFormat.XLSX)).isEqualTo("file-format-unknown");
        assertThat(refused(given.text("one,two\n1,2\n"), FileFormat.CSV)).isEqualTo("headings-unknown");
        assertThat(refused(given.text("Local ID,স্থানীয় আইডি\n1,2\n"), FileFormat.CSV))
                .isEqualTo("heading-repeated");
    }

    private String refused(SealedFile file, FileFormat format) {
        return catchThrowableOfType(Refusal.class, () -> given.lines(file, format, Map.of()))
                .problem()
                .slug();
    }

    private byte[] bytes(Given.Writer writer) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }
}
