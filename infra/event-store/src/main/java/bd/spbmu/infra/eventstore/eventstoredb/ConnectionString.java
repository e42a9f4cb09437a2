package bd.spbmu.infra.eventstore.eventstoredb;

import io.kurrent.dbclient.KurrentDBClientSettings;
import io.kurrent.dbclient.KurrentDBConnectionString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * Makes the client's settings from the connection string and what may be kept apart from it. No message quotes the string or
 * what the client says of it: either could hold the password.
 */
final class ConnectionString {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionString.class);

    private static final String URL = Settings.PREFIX + "url";

    private static final Pattern SHAPE =
            Pattern.compile("(?:esdb|kurrentdb|kdb)(?:\\+discover)?://(?:[^@/?]*@)?[^@/?]+/?(?:\\?.*)?");

    private ConnectionString() {}

    static KurrentDBClientSettings of(Environment environment) {
        String url = environment.getProperty(URL, "").strip();
        if (url.isEmpty()) {
            throw new IllegalStateException("The setting " + URL
                    + " is missing: the event store is EventStoreDB, which is reached by a connection string such as"
                    + " esdb://localhost:2113?tls=true.");
        }
        if (!SHAPE.matcher(url).matches()) {
            throw malformed();
        }
        KurrentDBClientSettings settings = parsed(complete(url, environment));
        check(settings, environment.getProperty("registry.demo", Boolean.class, false));
        return settings;
    }

    private static String complete(String url, Environment environment) {
        String complete = url;
        String username = environment.getProperty(Settings.PREFIX + "username", "");
        String password = environment.getProperty(Settings.PREFIX + "password", "");
        if (!username.isEmpty() && !url.contains("@")) {
            complete = complete.replaceFirst("://", "://" + encoded(username) + ":" + encoded(password) + "@");
        }
        String authority = environment.getProperty(Settings.PREFIX + "ca-file", "");
        if (!authority.isEmpty() && !url.contains("tlsCaFile=")) {
            complete += (complete.contains("?") ? "&" : "?") + "tlsCaFile=" + authority;
        }
        return complete;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static KurrentDBClientSettings parsed(String url) {
        try {
            return KurrentDBConnectionString.parseOrThrow(url);
        } catch (RuntimeException unreadable) {
            throw malformed();
        }
    }

    private static IllegalStateException malformed() {
        return new IllegalStateException(
                "The setting " + URL
                        + " is not a connection string such as esdb://user:password@host:2113?tls=true or"
                        + " esdb+discover://user:password@cluster:2113; it is not repeated here because it may hold a password.");
    }

    private static void check(KurrentDBClientSettings settings, boolean demo) {
        String authority = settings.getTlsCaFile();
        if (authority != null && !Files.isReadable(Path.of(authority))) {
            throw new IllegalStateException("The file " + authority
                    + " with the certificate authority of EventStoreDB cannot be read (" + Settings.PREFIX
                    + "ca-file, or tlsCaFile in the connection string).");
        }
        if (!settings.isTls() && !demo) {
            LOG.warn("EventStoreDB is reached without TLS: every event and the password can be read on the way.");
        }
        if (settings.isTls()
                && settings.getDefaultCredentials() == null
                && settings.getDefaultClientCertificate() == null) {
            LOG.warn("EventStoreDB is reached without credentials; a secured one will not let the registry read $all.");
        }
    }
}
