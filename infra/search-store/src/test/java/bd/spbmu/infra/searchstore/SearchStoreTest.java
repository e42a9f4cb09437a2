package bd.spbmu.infra.searchstore;

import static bd.spbmu.kernel.ProblemKind.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Change;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.ViewProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Component;

class SearchStoreTest {

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final LogPosition HEAD = new LogPosition(5, 5);

    @TempDir
    private Path folder;

    @Test
    void gives_each_kind_of_view_its_documents_and_keeps_them_over_a_restart() {
        try (var first = ownNode()) {
            first.getBean(Reader.class).cards.write(List.of(new Change<>("a", 0, new Card("ace"))));
            assertThat(first.getBean(SentBack.class).processors).containsExactly("card-view", "coin-view");
        }
        try (var again = ownNode()) {
            assertThat(again.getBean(Reader.class).cards.find(Find.all(10)).views())
                    .containsExactly(new Card("ace"));
            assertThat(again.getBean(Reader.class).coins.find(Find.all(10)).views())
                    .isEmpty();
            assertThat(again.getBean(SentBack.class).processors).isEmpty();
        }
    }

    @Test
    void comes_back_by_itself_with_everything_when_its_node_is_killed() {
        Set<ProcessHandle> others = children();
        try (var context = ownNode()) {
            Documents<Card> cards = context.getBean(Reader.class).cards;
            cards.write(List.of(new Change<>("a", 0, new Card("ace"))));

            ProcessHandle node = onlyChildBut(others);
            assertThat(node.destroyForcibly()).isTrue();
            node.onExit().join();

            Refusal refusal = catchThrowableOfType(Refusal.class, () -> cards.load("a"));
            assertThat(refusal.problem().slug()).isEqualTo("search-unavailable");
            assertThat(refusal.problem().kind()).isEqualTo(UNAVAILABLE);
            await().atMost(A_WHILE)
                    .ignoreExceptions()
                    .until(() -> cards.load("a").isPresent());
            cards.write(List.of(new Change<>("b", 0, new Card("bube"))));
            cards.refresh();
            assertThat(cards.find(Find.all(10)).views()).hasSize(2);
            assertThat(context.getBean(SentBack.class).processors).hasSize(2);
            await().until(() -> health(context).equals(Status.UP));
        }
    }

    @Test
    void is_down_within_seconds_when_its_node_hangs() throws Exception {
        Set<ProcessHandle> others = children();
        try (var context = ownNode()) {
            ProcessHandle node = onlyChildBut(others);
            assertThat(health(context)).isEqualTo(Status.UP);
            signal("STOP", node);
            try {
                long start = System.nanoTime();
                assertThat(health(context)).isEqualTo(Status.DOWN);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            } finally {
                signal("CONT", node);
            }
            await().atMost(A_WHILE).until(() -> health(context).equals(Status.UP));
        }
    }

    @Test
    void does_not_keep_the_application_from_starting_when_there_is_no_node() {
        try (var context = context(
                Map.of("registry.elasticsearch.home", folder.resolve("nowhere").toString()))) {
            assertThat(catchThrowableOfType(
                                    Refusal.class,
                                    () -> context.getBean(Reader.class).cards.load("a"))
                            .problem()
                            .slug())
                    .isEqualTo("search-unavailable");
            assertThat(health(context)).isEqualTo(Status.DOWN);
            assertThat(context.getBean(SearchStore.class).trouble()).contains("no assembled Elasticsearch node");
        }
    }

    @Test
    void takes_a_cluster_instead_and_makes_lost_indices_anew() throws IOException {
        try (var context = context(Map.of("spring.elasticsearch.uris", OneNode.address()))) {
            Reader reader = context.getBean(Reader.class);
            reader.cards.write(List.of(new Change<>("a", 0, new Card("ace"))));
            context.getBean(ViewProgress.class).await(HEAD, List.of("card-view"), A_WHILE);
            assertThat(reader.cards.find(Find.all(10)).views()).hasSize(1);
            context.getBean(SentBack.class).processors.clear();

            OneNode.connection().client().indices().delete(gone -> gone.index("card-v1"));

            assertThat(catchThrowableOfType(Refusal.class, () -> reader.cards.find(Find.all(10)))
                            .problem()
                            .slug())
                    .isEqualTo("search-unavailable");
            await().atMost(A_WHILE)
                    .ignoreExceptions()
                    .until(() -> reader.cards.find(Find.all(10)).hits().isEmpty());
            assertThat(context.getBean(SentBack.class).processors).containsExactly("card-view");
        }
    }

    private AnnotationConfigApplicationContext ownNode() {
        return context(
                Map.of("registry.elasticsearch.home", OneNode.HOME.toString(), "registry.elasticsearch.heap", "256m"));
    }

    private AnnotationConfigApplicationContext context(Map<String, Object> settings) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource("data", Map.of("registry.data", folder.toString())));
        context.register(SearchStoreConfiguration.class, Cards.class, Reader.class, SentBack.class);
        context.refresh();
        return context;
    }

    private static Status health(AnnotationConfigApplicationContext context) {
        return context.getBean(SearchHealth.class).health().getStatus();
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }

    private static ProcessHandle onlyChildBut(Set<ProcessHandle> others) {
        return ProcessHandle.current()
                .children()
                .filter(child -> !others.contains(child))
                .findFirst()
                .orElseThrow();
    }

    private static void signal(String signal, ProcessHandle process) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    record Card(String name) {}

    record Coin(long poisha) {}

    @Configuration(proxyBeanMethods = false)
    static class Cards {

        @Bean
        DocumentType<Card> cardType() {
            return new DocumentType<>("card", 1, Card.class, "card-view", Map.of());
        }

        @Bean
        DocumentType<Coin> coinType() {
            return new DocumentType<>("coin", 1, Coin.class, "coin-view", Map.of());
        }

        @Bean
        LogIdentity log() {
            return () -> "log-1";
        }

        @Bean
        FollowedPositions followed() {
            return new FollowedPositions() {
                @Override
                public Map<Integer, LogPosition> segments(String processor) {
                    return Map.of(0, HEAD);
                }

                @Override
                public LogPosition head() {
                    return HEAD;
                }
            };
        }
    }

    @Component
    static class SentBack implements Rebuilds {

        private final List<String> processors = new CopyOnWriteArrayList<>();

        @Override
        public void fromTheBeginning(String processor) {
            processors.add(processor);
        }
    }

    @Component
    static class Reader {

        private final Documents<Card> cards;
        private final Documents<Coin> coins;

        Reader(Documents<Card> cards, Documents<Coin> coins) {
            this.cards = cards;
            this.coins = coins;
        }
    }
}
