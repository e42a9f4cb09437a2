package bd.spbmu.infra.app.journey;

import bd.spbmu.infra.app.StartedRegistry;
import bd.spbmu.infra.sandbox.sms.SandboxSms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The registry all journeys share: started once, with the real search node, gone with this JVM. */
final class Registry {

    private static final String SECRET = "between the registry and its messages";
    private static final Settings SETTINGS = Settings.fresh();
    private static final SandboxSms MESSAGES = gateway();
    private static final Client CLIENT = start();

    private Registry() {}

    private static Client start() {
        List<String> arguments = new ArrayList<>(SETTINGS.arguments());
        arguments.add("--registry.sms.url=" + MESSAGES.url());
        arguments.add("--registry.sms.secret=" + SECRET);
        arguments.add("--registry.sms.first-retry=200ms");
        arguments.add("--registry.limits.applications-per-hour=1000");
        StartedRegistry.start(arguments);
        return new Client(SETTINGS.base(), SETTINGS.data());
    }

    private static SandboxSms gateway() {
        try {
            return new SandboxSms(0, SECRET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever carries its short messages. */
    static SandboxSms messages() {
        return MESSAGES;
    }

    static URI base() {
        return SETTINGS.base();
    }

    static Path data() {
        return SETTINGS.data();
    }

    static Client client() {
        return CLIENT;
    }
}
