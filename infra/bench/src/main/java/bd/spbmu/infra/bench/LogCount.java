package bd.spbmu.infra.bench;

import bd.spbmu.infra.sandbox.client.Answer;
import bd.spbmu.infra.sandbox.client.RegistryClient;

/**
 * What the log itself holds, counted event by event.
 *
 * @param total events of any kind
 * @param registered persons
 */
record LogCount(long total, long registered) {

    private static final String REGISTERED = "\"beneficiary.registered.v1\"";

    static LogCount of(RegistryClient client) {
        long total = 0;
        long registered = 0;
        String after = "0-0";
        for (Answer page = page(client, after); !page.text().isEmpty(); page = page(client, after)) {
            total += page.text().lines().count();
            registered += page.text()
                    .lines()
                    .filter(line -> line.contains(REGISTERED))
                    .count();
            String next = page.next();
            if (next == null) {
                break;
            }
            after = next;
        }
        return new LogCount(total, registered);
    }

    private static Answer page(RegistryClient client, String after) {
        return client.get(client.officer("auditor"), "/v1/audit/events?limit=5000&after=" + after);
    }
}
