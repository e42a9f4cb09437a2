package bd.spbmu.infra.searchstore;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.PaymentMode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewJsonTest {

    private final ObjectMapper json = ViewJson.mapper();

    @Test
    void writes_a_view_as_events_are_written_and_reads_it_back() throws JsonProcessingException {
        Everything view = new Everything(
                PlaceCode.of("5549"),
                new Taka(65_000),
                LocalDate.of(2026, 7, 1),
                Instant.parse("2026-07-01T04:05:06.789123Z"),
                PaymentMode.G2P,
                null,
                Optional.of("there"),
                List.of(),
                Map.of(PlaceCode.of("55"), new Taka(1)));

        String written = json.writeValueAsString(view);

        assertThat(written).isEqualTo("""
                        {"place":"5549","amount":65000,"day":"2026-07-01","at":"2026-07-01T04:05:06.789123Z",\
                        "mode":"G2P","maybe":"there","none":[],"byPlace":{"55":1}}\
                        """);
        assertThat(json.readValue(written, Everything.class)).isEqualTo(view);
    }

    record Everything(
            PlaceCode place,
            Taka amount,
            LocalDate day,
            Instant at,
            PaymentMode mode,
            @Nullable PlaceCode absent,
            Optional<String> maybe,
            List<String> none,
            Map<PlaceCode, Taka> byPlace) {

        /** Not a component, so not written. */
        public boolean isOpen() {
            return true;
        }
    }
}
