package bd.spbmu.query.field;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.intake.CollectionProblem;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The words that a page without a connection needs: the same as those of other pages and of the registry's problems. */
@Component
class FieldWords {

    private static final List<String> WANTED = List.of(
            "system.short", "field.", "gender.", "religion.", "identifier.", "no-identifier.", "provider.", "role.");

    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();

    FieldWords() {
        byLanguage.put("bn", words("messages_bn.properties", Problem::bangla));
        byLanguage.put("en", words("messages.properties", Problem::english));
    }

    /** Always in the same order. */
    Map<String, Map<String, String>> byLanguage() {
        return byLanguage;
    }

    private static Map<String, String> words(String file, Function<Problem, String> sentence) {
        Map<String, String> words = new TreeMap<>();
        Properties all = read(file);
        all.stringPropertyNames().stream()
                .filter(key -> WANTED.stream().anyMatch(key::startsWith))
                // a figure stands in braces, an apostrophe for itself, as the page says it
                .forEach(key -> words.put(key, all.getProperty(key).replace("''", "'")));
        Stream.<Problem>concat(Stream.of(RegistryProblem.values()), Stream.of(CollectionProblem.values()))
                .forEach(problem -> words.put("problem." + problem.slug(), sentence.apply(problem)));
        return words;
    }

    private static Properties read(String file) {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
