package bd.spbmu.command.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.Life;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Two nodes over one database, each with its own locks and caches, enrol the same person in programmes that exclude each other
 * in the same instant: only the store stands between them.
 */
class EnrolmentRaceTest {

    private static final int PERSONS = 30;
    private static final List<ProgrammeCode> EXCLUSIVE = List.of(
            ProgrammeCode.of("old-age-allowance"),
            ProgrammeCode.of("widow-allowance"),
            ProgrammeCode.of("disability-allowance"),
            ProgrammeCode.of("government-pension"));

    @Test
    void exactly_one_of_four_exclusive_enrolments_from_two_nodes_wins(@TempDir Path data) throws Exception {
        try (ConfigurableApplicationContext one = node(data);
                ConfigurableApplicationContext other = node(data);
                ExecutorService threads = Executors.newFixedThreadPool(EXCLUSIVE.size())) {
            for (int i = 0; i < PERSONS; i++) {
                KnownBeneficiary person = person();
                List<Object> answers = race(threads, person, List.of(one, other));
                assertThat(answers)
                        .filteredOn(Enrolments.Enrolment.class::isInstance)
                        .hasSize(1);
                assertThat(answers).filteredOn("excluded-by-rule"::equals).hasSize(EXCLUSIVE.size() - 1);
                assertThat(one.getBean(EventStore.class)
                                .readEvents(new EntitlementsId(person.beneficiary()).toString())
                                .asStream())
                        .hasSize(1);
            }
        }
    }

    private static List<Object> race(
            ExecutorService threads, KnownBeneficiary person, List<ConfigurableApplicationContext> nodes)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(EXCLUSIVE.size());
        List<Callable<Object>> attempts = new ArrayList<>();
        for (int i = 0; i < EXCLUSIVE.size(); i++) {
            Enrolments enrolments = enrolments(nodes.get(i % nodes.size()), person);
            ProgrammeCode programme = EXCLUSIVE.get(i);
            attempts.add(() -> {
                start.await();
                return attempt(enrolments, person, programme);
            });
        }
        List<Object> answers = new ArrayList<>();
        for (Future<Object> answer : threads.invokeAll(attempts)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private static Object attempt(Enrolments enrolments, KnownBeneficiary person, ProgrammeCode programme) {
        try {
            EnrolmentId id = new EnrolmentId(UUID.randomUUID());
            return enrolments.enrol(id, person.beneficiary(), programme, LocalDate.of(2026, 7, 1));
        } catch (Refusal refusal) {
            return refusal.problem().slug();
        }
    }

    private static Enrolments enrolments(ConfigurableApplicationContext node, KnownBeneficiary person) {
        return new Enrolments(
                node.getBean(CommandGateway.class),
                beneficiary -> Optional.of(person),
                node.getBean(Catalogue.class),
                node.getBean(Clock.class));
    }

    private static KnownBeneficiary person() {
        BeneficiaryId id = new BeneficiaryId(UUID.randomUUID());
        return new KnownBeneficiary(
                id, PlaceCode.of("554906"), Gender.FEMALE, 1958, false, Set.of(), null, Life.LIVING);
    }

    private static ConfigurableApplicationContext node(Path data) {
        return new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--registry.data=" + data,
                        "--spring.datasource.url=jdbc:h2:mem:race;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
                        "--spring.config.location=optional:classpath:/no-settings.yaml",
                        "--axon.update-check.disabled=true",
                        "--axon.timeout.enabled=false",
                        "--logging.level.root=warn");
    }

    /** The event store and the slices that enrol, without views, web or workers. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "bd.spbmu.infra.eventstore",
                "bd.spbmu.command.programme",
                "bd.spbmu.command.enrolment",
                "bd.spbmu.command.doubledipping",
                "bd.spbmu.command.registry"
            },
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(When[A-Z]|OverlapCase|Case[A-Z]|Collected[A-Z]|Source[A-Z]|Transfer|Proofs|EnrolmentController).*"))
    static class Node {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
