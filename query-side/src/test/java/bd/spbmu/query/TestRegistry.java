package bd.spbmu.query;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.ActorKind;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.intake.ImportReports;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.InMemoryDocuments;
import bd.spbmu.projections.ReadableSeals;
import bd.spbmu.projections.ViewProgress;
import bd.spbmu.query.application.CommandDoor;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * The views and the query side alone, over stores in memory. Whoever names a role in the cookie {@value #OFFICER} is signed in
 * with it.
 */
@SpringBootApplication(scanBasePackages = {"bd.spbmu.query", "bd.spbmu.projections"})
public class TestRegistry {

    public static final String OFFICER = "officer";

    @Bean
    static BeanDefinitionRegistryPostProcessor storesInMemory() {
        return registry ->
                types().forEach(type -> registry.registerBeanDefinition(type.name() + "-store", store(type)));
    }

    /** Every type that any slice declares, so that a new one is there by itself. */
    private static Stream<DocumentType<?>> types() {
        ClassPathScanningCandidateComponentProvider slices = new ClassPathScanningCandidateComponentProvider(false);
        slices.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        return slices.findCandidateComponents("bd.spbmu.projections").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, TestRegistry.class.getClassLoader()))
                .flatMap(slice -> Arrays.stream(slice.getFields()))
                .filter(field -> field.getType() == DocumentType.class)
                .map(field -> (DocumentType<?>) ReflectionUtils.getField(field, null));
    }

    private static <V> BeanDefinition store(DocumentType<V> type) {
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setTargetType(ResolvableType.forClassWithGenerics(Documents.class, type.type()));
        definition.setInstanceSupplier(() -> new InMemoryDocuments<>(type));
        return definition;
    }

    @Bean
    ReadableSeals seals() {
        return new ReadableSeals();
    }

    /** Every event was handled before the first question. */
    @Bean
    ViewProgress progress() {
        return new ViewProgress() {
            @Override
            public void await(LogPosition position, Collection<String> processors, Duration patience) {}

            @Override
            public LogPosition head() {
                return LogPosition.START;
            }
        };
    }

    /** No report was ever written. */
    @Bean
    ImportReports reports() {
        return (importId, bytes, to) -> false;
    }

    /** Nobody applies. */
    @Bean
    CommandDoor commandDoor() {
        return (method, path, body, address) -> new CommandDoor.Reply(503, Map.of());
    }

    @Bean
    Looks looks() {
        return new Looks();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Filter signIn() {
        return (request, response, chain) -> {
            try {
                ScopedValue.where(Request.CURRENT, new Request(actor(request), Purpose.AUDIT, "test"))
                        .call(() -> {
                            chain.doFilter(request, response);
                            return "";
                        });
            } catch (RuntimeException | IOException | ServletException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static Actor actor(ServletRequest request) {
        return request instanceof HttpServletRequest http
                ? Stream.ofNullable(http.getCookies())
                        .flatMap(Stream::of)
                        .filter(cookie -> OFFICER.equals(cookie.getName()))
                        .findFirst()
                        .map(cookie -> officer(Role.valueOf(cookie.getValue())))
                        .orElse(new Actor(ActorId.of("public"), ActorKind.MACHINE, null, Set.of(), Scope.EVERYTHING))
                : Actor.REGISTRY;
    }

    private static Actor officer(Role role) {
        Scope scope = role == Role.FIELD_OFFICER ? new Scope(Set.of(), Set.of(PlaceCode.of("5549"))) : Scope.EVERYTHING;
        return new Actor(
                ActorId.of(role.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                ActorKind.PERSON,
                null,
                Set.of(role),
                scope);
    }
}
