package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.LogPosition;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log grows for ever: what is asked of its order must never look at what was not asked for. */
class LogDialectTest {

    @ParameterizedTest
    @ValueSource(strings = {"after", "last"})
    void h2_answers_from_the_key_without_a_scan_or_a_sort(String question) throws Exception {
        LogDialect dialect = LogDialect.H2;
        String sql = "EXPLAIN SELECT transaction_id, global_index FROM domain_event WHERE "
                + ("after".equals(question)
                        ? dialect.after() + " ORDER BY " + dialect.order()
                        : "1 = 1" + dialect.visible() + " ORDER BY " + dialect.lastFirst())
                + " FETCH FIRST 10 ROWS ONLY";
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:");
                var table = connection.createStatement()) {
            table.execute("CREATE TABLE domain_event (global_index BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                    + " transaction_id BIGINT DEFAULT 0 NOT NULL)");
            try (var explained = connection.prepareStatement(sql)) {
                if ("after".equals(question)) {
                    explained.setLong(1, 5);
                }
                try (var rows = explained.executeQuery()) {
                    rows.next();
                    assertThat(rows.getString(1))
                            .contains("PRIMARY_KEY")
                            .contains("index sorted")
                            .doesNotContain("tableScan");
                }
            }
        }
    }

    @Test
    void each_store_is_asked_with_what_its_condition_holds() {
        LogPosition position = new LogPosition(7, 9);

        assertThat(LogDialect.H2.arguments(position)).isEqualTo(List.of(9L));
        assertThat(LogDialect.POSTGRESQL.arguments(position)).isEqualTo(List.of(7L, 9L));
        for (LogDialect dialect : LogDialect.values()) {
            assertThat(dialect.after().chars().filter(letter -> letter == '?').count())
                    .isEqualTo(dialect.arguments(position).size());
        }
    }
}
