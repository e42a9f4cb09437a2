package bd.spbmu.infra.files;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.intake.FileFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The heap does not grow with the file: a long one is read in a JVM that could never hold it. */
class LongFilesTest {

    private static final String LINES = System.getProperty("registry.long-file.lines", "200000");

    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"XLSX", "CSV"})
    void a_long_file_is_read_in_a_heap_of_32_megabytes(FileFormat format, @TempDir Path folder) throws Exception {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LongFile.class.getName(),
                        folder.toString(),
                        format.name(),
                        LINES)
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(reader.waitFor()).as(said).isZero();
        assertThat(said).contains(LINES + " lines");
    }
}
