package bd.spbmu.infra.bench;

import bd.spbmu.infra.sandbox.client.RegistryClient;

/** The registry's heap as its own metrics tell it: the most in use, and the most that was still in use after a collection. */
final class Heap {

    /** The registry works for each answer: asked more often, the figure would be of the asking. */
    private static final long EVERY_NANOS = 5_000_000_000L;

    private final RegistryClient client;
    private long sampledAt = System.nanoTime() - EVERY_NANOS;
    private long used;
    private long live;

    Heap(RegistryClient client) {
        this.client = client;
    }

    void sample() {
        long now = System.nanoTime();
        if (now - sampledAt < EVERY_NANOS) {
            return;
        }
        sampledAt = now;
        String metrics =
                client.get(client.officer("auditor"), "/actuator/prometheus").text();
        used = Math.max(used, sum(metrics, "jvm_memory_used_bytes", "area=\"heap\""));
        live = Math.max(live, sum(metrics, "jvm_gc_live_data_size_bytes", ""));
    }

    private static long sum(String metrics, String name, String label) {
        return metrics.lines()
                .filter(line -> line.startsWith(name) && line.contains(label))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Override
    public String toString() {
        return "peak heap " + (used >> 20) + " MiB, after a full collection at most " + (live >> 20) + " MiB";
    }
}
