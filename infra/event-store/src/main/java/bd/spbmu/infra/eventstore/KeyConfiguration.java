package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.Seals;
import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Root key, domain keys, a key per person. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    @DependsOn("flywayInitializer")
    DomainKeys domainKeys(JdbcClient database, @Value("${registry.keys:${registry.data:.data}}") Path keys) {
        return new DomainKeys(database, RootKey.in(keys.resolve("root.key"), DomainKeys.existIn(database)));
    }

    @Bean
    Seals seals(
            JdbcClient database,
            PlatformTransactionManager transactions,
            DomainKeys keys,
            Durability durability,
            CommandTerms terms,
            Clock clock) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new SubjectKeys(database, own, keys.wrapping(), durability, terms.keys(), clock);
    }

    /** Closes what is kept of officers' sessions. */
    @Bean
    Aead sessionKey(DomainKeys keys) {
        return keys.sessions();
    }

    @Bean
    BlindIndex blindIndex(DomainKeys keys) {
        return new KeyedHashes(keys.hashing());
    }
}
