package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.infra.eventstore.CommandTerms;
import bd.spbmu.infra.eventstore.Durability;
import bd.spbmu.infra.eventstore.StoreChoice;
import bd.spbmu.infra.eventstore.StoreIdentity;
import bd.spbmu.kernel.audit.EventLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Events in EventStoreDB: {@code registry.event-store=eventstoredb}. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = StoreChoice.SETTING, havingValue = StoreChoice.EVENTSTOREDB)
class EventStoreDbConfiguration {

    private static final int COMMANDS_AT_ONCE = 320;

    @Bean
    Settings eventStoreDbSettings(Environment environment) {
        return Settings.of(environment);
    }

    @Bean
    StoreMetrics eventStoreDbMetrics(ObjectProvider<MeterRegistry> registry) {
        return new StoreMetrics(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    Clients eventStoreDbClients(Settings settings, StoreMetrics metrics) {
        return new Clients(settings, metrics);
    }

    @Bean
    Calls eventStoreDbCalls(Clients clients, Settings settings, StoreMetrics metrics) {
        return new Calls(clients, settings, metrics);
    }

    @Bean
    StoredForm storedForm() {
        return new StoredForm();
    }

    @Bean
    Streams eventStoreDbStreams(Calls calls, StoreMetrics metrics) {
        return new Streams(calls, metrics);
    }

    @Bean
    WholeLog wholeLog(Calls calls, Settings settings, StoredForm form, StoreMetrics metrics) {
        return new WholeLog(calls, settings, form, metrics);
    }

    @Bean
    Watchdog eventStoreDbWatchdog(WholeLog log, Settings settings, StoreMetrics metrics) {
        return new Watchdog(log, settings, metrics);
    }

    @Bean
    EventStoreDbEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcasterChain upcasters,
            Calls calls,
            Streams streams,
            WholeLog log,
            StoredForm form,
            Settings settings,
            StoreMetrics metrics) {
        EventStoreDbEngine.Builder builder = new EventStoreDbEngine.Builder();
        builder.eventSerializer(serializer).snapshotSerializer(serializer).upcasterChain(upcasters);
        return new EventStoreDbEngine(builder, new Appends(calls, streams, log, settings, metrics), streams, log, form);
    }

    @Bean
    EventStore eventStore(
            EventStoreDbEngine engine,
            Clients clients,
            Watchdog watchdog,
            StoreMetrics metrics,
            ObjectProvider<SnapshotTriggerDefinition> snapshots,
            Configuration configuration) {
        EventStoreDbEventStore.Builder builder = new EventStoreDbEventStore.Builder();
        builder.storageEngine(engine)
                .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class));
        return new EventStoreDbEventStore(
                builder,
                engine,
                clients,
                watchdog,
                metrics,
                snapshots.stream().findAny().isPresent());
    }

    /** No transaction: an append is one by itself, and a connection per command would allow only as many as the pool has. */
    @Bean
    CommandTerms commandTerms(Durability durability) {
        return new CommandTerms(NoTransactionManager.instance(), Durability.BY_COMMIT, durability, COMMANDS_AT_ONCE);
    }

    @Bean
    EventLog eventLog(WholeLog log, StoredForm form) {
        return new EventStoreDbLog(log, form);
    }

    @Bean
    StoreIdentity storeIdentity(Clients clients, Settings settings, StoreMetrics metrics) {
        Calls patient = new Calls(clients, settings.patient(), metrics);
        return new EventStoreDbIdentity(new Streams(patient, metrics)).identity();
    }

    @Bean
    HealthIndicator eventStoreHealthIndicator(Watchdog watchdog) {
        return new EventStoreDbHealth(watchdog);
    }
}
