package bd.spbmu.infra.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler sees: sizes, names, leftovers. Reads the sources of the whole house. */
class TidyTest {

    private static final int LINES = 250;
    private static final Path ROOT = Path.of(System.getProperty("registry.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private static final Set<String> ROOMS = Set.of(
            "command-side",
            "query-side",
            "shared-kernel",
            "projections",
            "infra",
            "pom.xml",
            "README.md",
            "LICENSE",
            "CONTRIBUTING.md");
    private static final Pattern PATTERN_WORD =
            Pattern.compile(".*(Impl|Manager|Utils?|Helper|DTO|Dto|Aggregate|Factory|AbstractBase)\\.java");
    private static final Pattern FLOATING = Pattern.compile("\\b(double|float|Double|Float)\\b");
    private static final Pattern LEFTOVER =
            Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled|\\.printStackTrace\\(|Thread\\.sleep\\(");
    private static final Pattern CONSOLE = Pattern.compile("System\\.(out|err)\\.");
    private static final Pattern OUTSIDE = Pattern.compile("\\.\\./shared/|/work/(?!er)|/root/");

    @Test
    void the_root_holds_five_rooms_and_nothing_else() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            List<String> strangers = entries.map(entry -> entry.getFileName().toString())
                    // what the build itself leaves is ignored by git
                    .filter(name -> !name.startsWith(".") && !"target".equals(name))
                    .filter(Predicate.not(ROOMS::contains))
                    .toList();
            assertThat(strangers).isEmpty();
        }
    }

    @Test
    void no_file_is_longer_than_a_reader_can_hold() {
        assertThat(offenders(file -> true, text -> text.lines().count() > LINES))
                .isEmpty();
    }

    @Test
    void no_class_is_named_after_a_pattern() {
        assertThat(offenders(
                        file -> PATTERN_WORD
                                .matcher(file.getFileName().toString())
                                .matches(),
                        text -> true))
                .isEmpty();
    }

    @Test
    void money_never_meets_floating_point() {
        Predicate<Path> nearMoney = file -> isMain(file)
                && Stream.of("kernel", "command", "projections", "query", "gateways")
                        .anyMatch(side -> file.toString().contains("/bd/spbmu/" + side)
                                || file.toString().contains("/bd/spbmu/infra/" + side))
                && !file.toString().contains("/kernel/matching/");
        assertThat(offenders(
                        nearMoney,
                        text -> FLOATING.matcher(withoutComments(text)).find()))
                .isEmpty();
    }

    @Test
    void nothing_is_left_for_later() {
        assertThat(offenders(
                        TidyTest::isNotThisFile, text -> LEFTOVER.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void only_command_line_programs_write_to_the_console() {
        Predicate<Path> served = file -> isMain(file)
                && !file.toString().contains("/infra/sandbox/")
                && !file.toString().contains("/infra/bench/")
                && !file.toString().contains("/infra/app/");
        assertThat(offenders(served, text -> CONSOLE.matcher(text).find())).isEmpty();
    }

    @Test
    void nothing_points_outside_the_house() {
        assertThat(offenders(
                        TidyTest::isNotThisFile, text -> OUTSIDE.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        List<Path> bare = sources()
                .filter(TidyTest::isMain)
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !read(folder.resolve("package-info.java")).contains("@NullMarked"))
                .map(ROOT::relativize)
                .toList();
        assertThat(bare).isEmpty();
    }

    private static List<Path> offenders(Predicate<Path> which, Predicate<String> offends) {
        return sources()
                .filter(which)
                .filter(file -> offends.test(read(file)))
                .map(ROOT::relativize)
                .toList();
    }

    private static Stream<Path> sources() {
        PathMatcher java = FileSystems.getDefault().getPathMatcher("glob:**/src/{main,test}/java/**.java");
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(java::matches).filter(file -> !file.toString().contains("/target/")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMain(Path file) {
        return file.toString().contains("/src/main/java/");
    }

    private static boolean isNotThisFile(Path file) {
        return !file.endsWith("TidyTest.java");
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\"(?:[^\"\\\\\n]|\\\\.)*\"", "")
                .replaceAll("//[^\\n]*", "");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
