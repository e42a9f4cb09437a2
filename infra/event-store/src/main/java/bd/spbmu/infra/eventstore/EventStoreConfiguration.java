package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.access.CommandGroup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;

/** What every event store needs: the relational database that {@code spring.datasource.url} names keeps tokens, keys and jobs. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    @Bean
    LogDialect logDialect(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return LogDialect.of(connection.getMetaData().getDatabaseProductName());
        }
    }

    @Bean
    Durability durability(LogDialect dialect, DataSource source) {
        return dialect == LogDialect.H2 ? new GroupSync(() -> checkpoint(source)) : Durability.BY_COMMIT;
    }

    private static void checkpoint(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement sync = connection.createStatement()) {
            sync.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new IllegalStateException("commits could not be made durable", e);
        }
    }

    @Bean
    EventNames eventNames() {
        return EventNames.ofKernel();
    }

    /** One for everything that is stored; Axon would make its own for any name that is missing. */
    @Bean
    @Primary
    Serializer serializer(EventNames names) {
        return EventSerializer.of(StoreMapper.make(), names);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    /** Old versions of events become new ones here; so far every event is in its first version. */
    @Bean
    EventUpcasterChain upcasters() {
        return new EventUpcasterChain();
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource source) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source));
    }

    @Bean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(Tables.tokens())
                .serializer(serializer)
                .build();
    }

    @Bean
    Provenance provenance() {
        return new Provenance();
    }

    @Bean
    @Primary
    CommandBus commandBus(CommandTerms terms, Provenance provenance) {
        SimpleCommandBus.Builder builder = SimpleCommandBus.builder().transactionManager(terms.transactions());
        DurableCommandBus bus = new DurableCommandBus(builder, terms.durability());
        bus.registerDispatchInterceptor(provenance);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(provenance));
        return bus;
    }

    @Bean
    Followers followers(EventProcessingConfiguration processing) {
        return new Followers(processing);
    }

    @Bean
    @DependsOn("flywayInitializer")
    PublishedPositions publishedPositions(JdbcOperations database) {
        return new PublishedPositions(database);
    }

    @Bean
    @DependsOn("flywayInitializer")
    OneBuilder oneBuilder(DataSource source) {
        return new OneBuilder(source);
    }

    @Bean
    CommandGroup commandGroup(CommandGateway commands, CommandTerms terms) {
        return new ParallelCommands(commands, terms);
    }

    /** @param alone whether no other process writes: else what is remembered here may have changed there */
    @Bean
    Cache aggregateCache(@Value("${registry.aggregates-cached:true}") boolean alone) {
        return alone ? new WeakReferenceCache() : NoCache.INSTANCE;
    }
}
