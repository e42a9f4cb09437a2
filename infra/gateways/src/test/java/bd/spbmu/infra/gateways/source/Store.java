package bd.spbmu.infra.gateways.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh relational store with the tables of verification. */
final class Store {

    private static final Path MIGRATIONS = Path.of("../event-store/src/main/resources/db/migration/common");

    private Store() {}

    static JdbcClient fresh() {
        try {
            JdbcDataSource database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            for (String tables :
                    List.of("V130__verification.sql", "V131__verification_run.sql", "V195__enrolment_proof.sql")) {
                new JdbcTemplate(database).execute(Files.readString(MIGRATIONS.resolve(tables)));
            }
            return JdbcClient.create(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
