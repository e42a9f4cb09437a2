package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.EventType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Which event class is stored under which name, both ways. */
final class EventNames {

    private static final String KERNEL = "bd.spbmu.kernel";

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** @throws IllegalStateException if two events claim one name */
    EventNames(Set<Class<?>> events) {
        for (Class<?> event : events) {
            String name = event.getAnnotation(EventType.class).value();
            Class<?> other = classes.put(name, event);
            if (other != null) {
                throw new IllegalStateException("Two events are stored as " + name + ": " + other + " and " + event);
            }
            names.put(event, name);
        }
    }

    /** Every event of the kernel. */
    static EventNames ofKernel() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scan.addIncludeFilter(new AnnotationTypeFilter(EventType.class));
        return new EventNames(scan.findCandidateComponents(KERNEL).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, EventNames.class.getClassLoader()))
                .collect(Collectors.toSet()));
    }

    Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    Optional<String> nameOf(Class<?> event) {
        return Optional.ofNullable(names.get(event));
    }

    Set<Class<?>> all() {
        return Set.copyOf(names.keySet());
    }
}
