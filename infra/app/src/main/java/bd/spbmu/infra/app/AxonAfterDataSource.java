package bd.spbmu.infra.app;

import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/**
 * Puts Axon's parts for JDBC after Boot's. Axon 4.13 still names the classes of Boot 3, so without this it would look for a
 * data source before there is one, and settle for no transactions and no store.
 */
@AutoConfiguration(
        after = {
            DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            TransactionAutoConfiguration.class
        },
        before = {
            JdbcAutoConfiguration.class,
            org.axonframework.springboot.autoconfig.TransactionAutoConfiguration.class,
            NoOpTransactionAutoConfiguration.class
        })
class AxonAfterDataSource {}
