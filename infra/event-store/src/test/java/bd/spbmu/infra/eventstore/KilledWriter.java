package bd.spbmu.infra.eventstore;

import bd.spbmu.infra.eventstore.Notes.Keep;
import bd.spbmu.kernel.access.DisclosureId;
import java.nio.file.Path;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A process of its own that writes until it is killed, and tells which streams were acknowledged. */
final class KilledWriter {

    static final String ACKNOWLEDGED = "acknowledged ";
    private static final int THREADS = 4;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        CommandGateway commands = open(Path.of(arguments[0])).getBean(CommandGateway.class);
        for (int i = 0; i < THREADS; i++) {
            Thread.ofPlatform().start(() -> writeForEver(commands));
        }
    }

    static ConfigurableApplicationContext open(Path data) {
        return new SpringApplicationBuilder(StoreTestApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run("--registry.data=" + data, "--logging.level.root=off");
    }

    @SuppressWarnings("InfiniteLoopStatement") // ended by the kill
    private static void writeForEver(CommandGateway commands) {
        while (true) {
            DisclosureId id = new DisclosureId(UUID.randomUUID());
            commands.sendAndWait(new Keep(id, "first"));
            commands.sendAndWait(new Keep(id, "second"));
            tell(ACKNOWLEDGED + id);
        }
    }

    private static synchronized void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
