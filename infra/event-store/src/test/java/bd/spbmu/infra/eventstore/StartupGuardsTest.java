package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.access.DisclosureEvent.DisclosureRecorded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

class StartupGuardsTest {

    @TempDir
    Path data;

    @Test
    void starts_when_every_group_keeps_its_tokens_and_dead_letters() {
        try (ConfigurableApplicationContext store = start(Follower.class)) {
            assertThat(store.isRunning()).isTrue();
        }
    }

    @Test
    void refuses_tokens_in_memory() {
        refuses("The token store must be in the relational store, not a InMemoryTokenStore", ForgetfulTokens.class);
    }

    @Test
    void refuses_a_group_that_skips_what_its_handlers_cannot_handle() {
        refuses("The listener invocation error handler of the processing group guarded", SkippingListener.class);
    }

    @Test
    void refuses_a_group_that_goes_on_after_a_failed_batch() {
        refuses("The error handler of the processing group guarded", SkippingBatch.class);
    }

    @Test
    void refuses_a_group_that_parks_in_memory() {
        refuses("The processing group guarded has no dead-letter queue in the relational store", ForgetfulQueue.class);
    }

    @Test
    void refuses_a_handler_that_belongs_to_no_declared_group() {
        refuses("has no dead-letter queue in the relational store", Stray.class);
    }

    @Test
    void refuses_to_call_home() {
        assertThatThrownBy(() -> start(List.of("--axon.update-check.disabled=false"), Follower.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The setting axon.update-check.disabled must be true");
    }

    private void refuses(String sentence, Class<?> offending) {
        assertThatThrownBy(() -> start(Follower.class, offending).close())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(sentence);
    }

    private ConfigurableApplicationContext start(Class<?>... more) {
        return start(List.of(), more);
    }

    private ConfigurableApplicationContext start(List<String> settings, Class<?>... more) {
        List<String> arguments = new ArrayList<>(settings);
        arguments.add("--registry.data=" + data);
        List<Class<?>> sources = new ArrayList<>(Arrays.asList(more));
        sources.add(StoreTestApplication.class);
        return new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    @ProcessingGroup("guarded")
    static class Follower {

        @EventHandler
        void on(DisclosureRecorded event) {
            assertThat(event).isNotNull();
        }
    }

    static class Stray {

        @EventHandler
        void on(DisclosureRecorded event) {
            assertThat(event).isNotNull();
        }
    }

    static class ForgetfulTokens {

        @Bean
        @Primary
        TokenStore inMemory() {
            return new InMemoryTokenStore();
        }
    }

    static class SkippingListener {

        @Bean
        ConfigurerModule skipping() {
            return configurer ->
                    configurer.eventProcessing(processing -> processing.registerListenerInvocationErrorHandler(
                            "guarded", configuration -> new LoggingErrorHandler()));
        }
    }

    static class SkippingBatch {

        @Bean
        ConfigurerModule skipping() {
            return configurer -> configurer.eventProcessing(processing -> processing.registerErrorHandler(
                    "guarded", configuration -> failure -> assertThat(failure).isNotNull()));
        }
    }

    static class ForgetfulQueue {

        @Bean
        ConfigurerModule zForgetful() {
            return new Forgetful();
        }
    }

    /** After the module of the application, or that would have the last word. */
    private static final class Forgetful implements ConfigurerModule {

        @Override
        public void configureModule(org.axonframework.config.Configurer configurer) {
            configurer.eventProcessing(processing -> processing.registerDeadLetterQueue(
                    "guarded", configuration -> InMemorySequencedDeadLetterQueue.defaultQueue()));
        }

        @Override
        public int order() {
            return Integer.MAX_VALUE;
        }
    }
}
