package bd.spbmu.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.query.ExampleLoader;
import bd.spbmu.query.TestRegistry;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = {TestRegistry.class, ExampleLoader.class})
@AutoConfigureMockMvc
class ListsOverHttpTest {

    private static final Cookie AUDITOR = new Cookie(TestRegistry.OFFICER, "AUDITOR");

    @Autowired
    private MockMvcTester api;

    @Test
    void a_list_is_json_for_whoever_takes_anything() {
        assertThat(api.get().uri("/v1/programmes"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/json")
                .bodyJson()
                .extractingPath("$.items[0].code")
                .isEqualTo("old-age-allowance");
        assertThat(api.get().uri("/v1/programmes").header("Accept", "*/*"))
                .hasContentTypeCompatibleWith("application/json")
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(3);
    }

    @Test
    void a_list_is_a_table_for_whoever_asks_for_one() {
        assertThat(api.get().uri("/v1/mis").header("Accept", "text/csv"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("\uFEFFrevision,code,serial,name.en,name.bn,")
                .contains("dss-mis,8,DSS MIS,ডিএসএস এমআইএস,mosw");
        assertThat(api.get().uri("/v1/mis?format=csv")).hasStatusOk().bodyText().startsWith("\uFEFFrevision,code,");
    }

    @Test
    void a_table_tells_the_next_page_in_a_header() {
        assertThat(api.get().uri("/v1/payments?format=csv&size=2").cookie(AUDITOR))
                .hasStatusOk()
                .headers()
                .containsHeader("Registry-Next");
    }

    @Test
    void figures_are_grouped_as_asked() {
        assertThat(api.get()
                        .uri("/v1/coverage?by=programme,district&format=csv")
                        .cookie(AUDITOR))
                .hasStatusOk()
                .bodyText()
                .contains("programme,district,place,gender,mis,enrolments,persons", "old-age-allowance,5549,,,,");
        assertThat(api.get().uri("/v1/coverage").cookie(AUDITOR))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].persons")
                .isEqualTo(30);
    }

    @Test
    void the_log_is_one_event_per_line_with_its_payload_as_stored() {
        assertThat(api.get().uri("/v1/audit/events?limit=2").cookie(AUDITOR))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/x-ndjson")
                .hasHeader("Registry-Next", "2-2")
                .bodyText()
                .isEqualTo(line(1) + line(2));
        assertThat(api.get().uri("/v1/audit/events?after=3-3").cookie(AUDITOR))
                .hasHeader("Registry-Next", "3-3")
                .bodyText()
                .isEmpty();
    }

    @Test
    void places_are_listed_by_level_and_parent() {
        assertThat(api.get().uri("/v1/places?level=DIVISION"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(8);
        assertThat(api.get().uri("/v1/places/5549"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.nameEn")
                .isEqualTo("Kurigram");
    }

    private static String line(int number) {
        return "{\"position\":\"%d-%d\",\"stream\":\"ben-1\",\"revision\":%d,\"id\":\"id-%d\","
                        .formatted(number, number, number - 1, number)
                + "\"type\":\"test.happened.v1\",\"recordedAt\":\"2026-07-01T04:00:00Z\","
                + "\"metadata\":{\"actor\":\"dss-mis\",\"requestId\":\"quote \\\" and \\\\\"},"
                + "\"payload\":{\"a\":\"\\u0995\"}}\n";
    }
}
