package bd.spbmu.infra.web.access;

import java.util.List;
import java.util.Map;

/**
 * An MIS of the demo, signing in by client credentials.
 *
 * @param id the MIS's code
 * @param programmes codes of the programmes it serves; {@code *} for all
 */
record DemoClient(String id, String secret, String mis, List<String> programmes) {

    DemoClient {
        programmes = List.copyOf(programmes);
    }

    Map<String, Object> claims() {
        return Map.of(
                "actor_kind",
                "machine",
                "mis",
                mis,
                "roles",
                List.of("MIS_CLIENT"),
                "programmes",
                programmes,
                "places",
                List.of(Actors.EVERYTHING));
    }
}
