package bd.spbmu.infra.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.Problem;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Pages made from the code. A stale page fails the build; {@code -Dregistry.docs.write=true} writes them anew.
 */
class GeneratedPagesTest {

    private static final Path DOCS =
            Path.of(System.getProperty("registry.root", "../.."), "infra", "docs", "generated");
    private static final String MADE = "<!-- made from the code by GeneratedPagesTest; do not edit -->\n";

    private final Iterable<JavaClass> classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("bd.spbmu");

    @Test
    void problems_are_listed_with_both_languages() throws IOException {
        String rows = problems()
                .sorted(Comparator.comparing(Problem::slug))
                .map(problem -> "| `%s` | %s | %s | %s |"
                        .formatted(problem.slug(), problem.kind(), problem.english(), problem.bangla()))
                .distinct()
                .collect(Collectors.joining("\n"));
        holds("problems.md", "# Problems\n\n| slug | kind | English | বাংলা |\n|---|---|---|---|\n" + rows + "\n");
    }

    @Test
    void a_slug_means_one_thing_wherever_it_is_said() {
        assertThat(problems()
                        .collect(Collectors.groupingBy(
                                Problem::slug, Collectors.mapping(Problem::english, Collectors.toSet()))))
                .allSatisfy((slug, meanings) -> assertThat(meanings).as(slug).hasSize(1));
    }

    private Stream<Problem> problems() {
        return stream()
                .filter(found -> found.isEnum() && found.isAssignableTo(Problem.class))
                .flatMap(found -> Arrays.stream(found.reflect().getEnumConstants()))
                .map(Problem.class::cast);
    }

    @Test
    void events_are_listed_with_their_fields() throws IOException {
        String rows = stream()
                .filter(found -> found.isAnnotatedWith(EventType.class))
                .map(JavaClass::reflect)
                .sorted(Comparator.comparing(
                        type -> type.getAnnotation(EventType.class).value()))
                .map(type -> "| `%s` | %s |"
                        .formatted(type.getAnnotation(EventType.class).value(), fields(type)))
                .collect(Collectors.joining("\n"));
        holds("events.md", "# Events\n\n| stored name | fields |\n|---|---|\n" + rows + "\n");
    }

    private Stream<JavaClass> stream() {
        return StreamSupport.stream(classes.spliterator(), false);
    }

    private static String fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(GeneratedPagesTest::field)
                .collect(Collectors.joining(", "));
    }

    private static String field(RecordComponent component) {
        String type = component
                .getGenericType()
                .getTypeName()
                .replaceAll("[a-z]+\\.", "")
                .replaceAll("\\w+\\$", "");
        return component.getName() + " `" + type + "`";
    }

    private static void holds(String page, String content) throws IOException {
        Path file = DOCS.resolve(page);
        if (Boolean.getBoolean("registry.docs.write")) {
            Files.createDirectories(DOCS);
            Files.writeString(file, MADE + content);
        }
        assertThat(file).exists();
        assertThat(Files.readString(file))
                .as("%s is stale: write it anew with -Dregistry.docs.write=true", page)
                .isEqualTo(MADE + content);
    }
}
