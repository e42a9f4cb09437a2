package bd.spbmu.infra.bench;

import bd.spbmu.infra.sandbox.client.Answer;
import bd.spbmu.infra.sandbox.client.Forms;
import bd.spbmu.infra.sandbox.client.RegistryClient;
import bd.spbmu.infra.sandbox.people.Applicant;
import bd.spbmu.infra.sandbox.people.Applicant.Copy;
import bd.spbmu.infra.sandbox.people.People;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Registrations one request each, so many under way at once, as MISs send them all day. */
final class SingleRegistrations {

    private static final int AT_ONCE = 32;
    private static final int WARM_UP = 500;

    private final RegistryClient client;
    private final long raw;

    SingleRegistrations(RegistryClient client, long raw) {
        this.client = client;
        this.raw = raw;
    }

    void measure(int count) throws Exception {
        List<Applicant> people = new People(System.nanoTime())
                .applicants()
                .filter(one -> one.copy() != Copy.SAME_NUMBER)
                .limit(WARM_UP + (long) count)
                .toList();
        register(people.subList(0, WARM_UP));
        long before = LogCount.of(client).total();
        long began = System.nanoTime();
        register(people.subList(WARM_UP, people.size()));
        long took = System.nanoTime() - began;
        long events = LogCount.of(client).total() - before;
        System.out.println(Pace.sentence(
                "one request each, " + AT_ONCE + " at once, " + count + " of them", count, events, took, raw));
    }

    private void register(List<Applicant> people) throws Exception {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> senders = IntStream.range(0, AT_ONCE)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> {
                        for (int i = next.getAndIncrement(); i < people.size(); i = next.getAndIncrement()) {
                            register(people.get(i));
                        }
                    }))
                    .toList();
            for (Future<?> sender : senders) {
                sender.get();
            }
        }
    }

    private void register(Applicant one) {
        Answer answer =
                client.put(client.mis(one.mis()), "/v1/beneficiaries/" + UUID.randomUUID(), Forms.registration(one));
        if (!answer.isDone()) {
            throw new IllegalStateException("A registration was refused: " + answer);
        }
    }
}
