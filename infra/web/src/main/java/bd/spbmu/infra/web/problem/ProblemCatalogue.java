package bd.spbmu.infra.web.problem;

import bd.spbmu.kernel.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Every problem any part of the registry can answer with, by slug. */
@Component
class ProblemCatalogue {

    private final Map<String, Problem> bySlug = new TreeMap<>();

    ProblemCatalogue() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Problem.class));
        scan.findCandidateComponents("bd.spbmu").stream()
                .flatMap(ProblemCatalogue::constants)
                .forEach(problem -> bySlug.putIfAbsent(problem.slug(), problem));
    }

    private static Stream<Problem> constants(BeanDefinition found) {
        Class<?> type = ClassUtils.resolveClassName(
                String.valueOf(found.getBeanClassName()), ClassUtils.getDefaultClassLoader());
        return type.isEnum() ? Stream.of(type.getEnumConstants()).map(Problem.class::cast) : Stream.empty();
    }

    Collection<Problem> all() {
        return bySlug.values();
    }

    Optional<Problem> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }
}
