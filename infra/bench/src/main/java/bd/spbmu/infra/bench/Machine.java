package bd.spbmu.infra.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What a figure was measured on: without it a figure says nothing. */
final class Machine {

    private Machine() {}

    static String line() {
        return ZonedDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'"))
                + ", " + Runtime.getRuntime().availableProcessors() + " processors (" + processor() + "), Java "
                + Runtime.version().feature() + " with " + (Runtime.getRuntime().maxMemory() >> 20)
                + " MiB of heap, load average " + load();
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    /** Of the last minute; above the number of processors, wall-clock figures are those of a machine that does other things. */
    static String load() {
        long tenths =
                Math.round(10 * ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return tenths / 10 + "." + tenths % 10;
    }
}
