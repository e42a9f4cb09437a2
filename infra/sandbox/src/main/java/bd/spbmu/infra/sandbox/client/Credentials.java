package bd.spbmu.infra.sandbox.client;

import java.net.URI;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a demo registry writes into its data folder for those who want to try it. */
public final class Credentials {

    private final JsonNode file;

    private Credentials(JsonNode file) {
        this.file = file;
    }

    public static Credentials read(Path file) {
        return new Credentials(JsonMapper.shared().readTree(file.toFile()));
    }

    public URI registry() {
        return URI.create(file.path("issuer").stringValue());
    }

    /** @throws IllegalArgumentException if there is no such client */
    public String clientSecret(String id) {
        return find("clients", "id", id).path("secret").stringValue();
    }

    /** @throws IllegalArgumentException if there is no such officer */
    public String officerPassword(String name) {
        return find("officers", "name", name).path("password").stringValue();
    }

    private JsonNode find(String list, String key, String value) {
        for (JsonNode entry : file.path(list)) {
            if (value.equals(entry.path(key).stringValue(null))) {
                return entry;
            }
        }
        throw new IllegalArgumentException("The credentials file knows no " + value + " among its " + list + ".");
    }

    @Override
    public String toString() {
        return "***";
    }
}
