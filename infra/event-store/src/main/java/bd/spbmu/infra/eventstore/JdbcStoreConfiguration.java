package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.audit.EventLog;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events in the relational store as well: the default, {@code registry.event-store=jdbc}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = StoreChoice.SETTING, havingValue = StoreChoice.JDBC, matchIfMissing = true)
class JdbcStoreConfiguration {

    private static final int READ_AT_ONCE = 2_000;

    /** Leaves connections to requests and processors. */
    private static final int COMMANDS_AT_ONCE = 12;

    @Bean
    @DependsOn("flywayInitializer")
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcasterChain upcasters,
            ConnectionProvider connections,
            TransactionManager transactions,
            LogDialect dialect,
            StoredEvents stored) {
        JdbcEventStorageEngine.Builder engine = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(new UniqueKeys())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(Tables.events())
                .dataType(String.class)
                .batchSize(READ_AT_ONCE);
        return new RelationalEventLog(engine, transactions, dialect, stored);
    }

    @Bean
    CommandTerms commandTerms(TransactionManager transactions, Durability durability) {
        return new CommandTerms(transactions, durability, Durability.BY_COMMIT, COMMANDS_AT_ONCE);
    }

    @Bean
    @DependsOn("flywayInitializer")
    StoredEvents eventLog(JdbcClient database, LogDialect dialect) {
        return new StoredEvents(database, dialect);
    }

    @Bean
    @DependsOn("flywayInitializer")
    StoreIdentity storeIdentity(JdbcClient database) {
        return RelationalIdentity.of(database);
    }

    @Bean
    HealthIndicator eventStoreHealthIndicator(EventLog log) {
        return new StoreHealth(log);
    }
}
