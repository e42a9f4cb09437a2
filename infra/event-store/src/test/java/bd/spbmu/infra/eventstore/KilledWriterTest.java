package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.audit.StoredEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class KilledWriterTest {

    private static final int ENOUGH = 300;

    @TempDir
    Path data;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void has_every_acknowledged_event_after_the_writer_was_killed() throws Exception {
        List<String> acknowledged = acknowledgedUntilKilled();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (ConfigurableApplicationContext reopened = KilledWriter.open(data)) {
            Map<String, List<Long>> streams = revisions(reopened.getBean(EventLog.class));
            assertThat(streams).containsKeys(acknowledged.toArray(String[]::new));
            assertThat(acknowledged)
                    .allSatisfy(id -> assertThat(streams.get(id)).containsExactly(0L, 1L));
            assertThat(streams.values())
                    .allSatisfy(revisions -> assertThat(revisions)
                            .isEqualTo(LongStream.range(0, revisions.size())
                                    .boxed()
                                    .toList()));
        }
    }

    private List<String> acknowledgedUntilKilled() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(KilledWriter.ACKNOWLEDGED)) {
                    acknowledged.add(line.substring(KilledWriter.ACKNOWLEDGED.length()));
                }
                if (acknowledged.size() == ENOUGH) {
                    // by its handle: the process would close the pipe, with acknowledgements in it
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private static Map<String, List<Long>> revisions(EventLog log) {
        Map<String, List<Long>> streams = new LinkedHashMap<>();
        LogPosition reached = LogPosition.START;
        for (List<StoredEvent> page = log.after(reached, 1_000); !page.isEmpty(); page = log.after(reached, 1_000)) {
            for (StoredEvent event : page) {
                streams.computeIfAbsent(event.stream(), stream -> new ArrayList<>())
                        .add(event.revision());
                reached = event.position();
            }
        }
        return streams;
    }
}
