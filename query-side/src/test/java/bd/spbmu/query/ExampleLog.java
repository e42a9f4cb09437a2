package bd.spbmu.query;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.audit.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** A log of three events, and values written as the web layer writes them. */
@Configuration(proxyBeanMethods = false)
class ExampleLog {

    private static final long EVENTS = 3;

    @Bean
    EventLog log() {
        List<StoredEvent> events =
                LongStream.rangeClosed(1, EVENTS).mapToObj(ExampleLog::event).toList();
        return new EventLog() {
            @Override
            public List<StoredEvent> after(LogPosition after, int limit) {
                return events.stream()
                        .filter(event -> event.position().compareTo(after) > 0)
                        .limit(limit)
                        .toList();
            }

            @Override
            public LogPosition head() {
                return events.getLast().position();
            }
        };
    }

    @Bean
    JacksonModule kernelValues() {
        return new SimpleModule("kernel values")
                .addSerializer(new StdSerializer<Text>(Text.class) {
                    @Override
                    public void serialize(Text value, JsonGenerator json, SerializationContext context) {
                        json.writeString(value.text());
                    }
                })
                .addSerializer(new StdSerializer<Taka>(Taka.class) {
                    @Override
                    public void serialize(Taka value, JsonGenerator json, SerializationContext context) {
                        json.writeNumber(value.poisha());
                    }
                });
    }

    private static StoredEvent event(long number) {
        return new StoredEvent(
                new LogPosition(number, number),
                "ben-1",
                number - 1,
                "id-" + number,
                "test.happened.v1",
                Instant.parse("2026-07-01T04:00:00Z"),
                "{\"a\":\"\\u0995\"}",
                Map.of("requestId", "quote \" and \\", "actor", "dss-mis"));
    }
}
