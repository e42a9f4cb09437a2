package bd.spbmu.infra.eventstore;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How events are followed, for every group alike: pooled, in large batches, with tokens in the relational store, in the order
 * of each aggregate; what cannot be handled is parked, never skipped.
 */
@Configuration(proxyBeanMethods = false)
class ProcessorConfiguration {

    private static final int BATCH = 1_000;
    private static final long CLAIM_EXTENSION_MS = 2_000;

    @Bean
    ConfigurerModule eventProcessing(
            ListableBeanFactory beans,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            @Value("${registry.processors.segments:2}") int segments) {
        Set<String> groups = groups(beans);
        return configurer -> configurer.eventProcessing(processing -> {
            processing.usingPooledStreamingEventProcessors((configuration, builder) -> builder.batchSize(BATCH)
                    .initialSegmentCount(segments)
                    .claimExtensionThreshold(CLAIM_EXTENSION_MS)
                    // a plain tail, not a replay: policies see every event of a young store exactly once
                    .initialToken(source -> source.createTailToken()));
            processing.registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance());
            processing.registerDefaultListenerInvocationErrorHandler(
                    configuration -> PropagatingErrorHandler.instance());
            processing.registerDefaultDeadLetterPolicy(configuration -> new ParkUnlessUnavailable());
            processing.registerDefaultSequencingPolicy(configuration -> SequentialPerAggregatePolicy.instance());
            groups.forEach(group -> park(processing, group, connections, transactions, serializer, eventSerializer));
        });
    }

    @Bean
    @DependsOn("flywayInitializer")
    StartupGuards startupGuards(
            ListableBeanFactory beans,
            TokenStore tokens,
            EventProcessingConfiguration processing,
            JdbcClient database,
            StoreIdentity store,
            Environment environment) {
        RelationalIdentity.claimTokens(database, store);
        return new StartupGuards(tokens, processing, groups(beans), environment);
    }

    @Bean
    HealthIndicator deadLettersHealthIndicator(JdbcClient database) {
        return new DeadLetterHealth(database);
    }

    private static void park(
            EventProcessingConfigurer processing,
            String group,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            Serializer eventSerializer) {
        processing.registerDeadLetterQueue(
                group, configuration -> parked(group, connections, transactions, serializer, eventSerializer));
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                group, (configuration, invoker) -> invoker.allowReset(true));
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> parked(
            String group,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            Serializer eventSerializer) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(Tables.deadLetters())
                .genericSerializer(serializer)
                .eventSerializer(eventSerializer)
                .build();
    }

    private static Set<String> groups(ListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(name -> beans.findAnnotationOnBean(name, ProcessingGroup.class))
                .map(group -> Objects.requireNonNull(group).value())
                .collect(Collectors.toSet());
    }
}
