package bd.spbmu.infra.sandbox.eventstoredb;

import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp.ReadEvent.RecordedEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that was ever appended, in order, and who wants to know when there is more. */
final class Log implements AutoCloseable {

    /** What a record takes in the real log beside its contents; positions are its bytes. */
    private static final int RECORD = 100;

    private final List<Stored> all = new ArrayList<>();
    private final Map<String, Strand> streams = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final @Nullable LogFile file;
    private long end = RECORD;

    Log(@Nullable Path path) {
        file = path == null ? null : new LogFile(path);
        if (file != null) {
            file.load().forEach(this::take);
        }
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    Verdict append(Proposal proposal) {
        return append(List.of(proposal)).getFirst();
    }

    /** Appends all of them or none. If none, only those at fault are other than {@code DONE}. */
    List<Verdict> append(List<Proposal> proposals) {
        List<Verdict> verdicts;
        synchronized (this) {
            List<Decision> decisions = proposals.stream().map(this::decide).toList();
            boolean refused = decisions.stream().anyMatch(decision -> decision.refusal() != null);
            if (!refused) {
                write(proposals, decisions);
            }
            verdicts = new ArrayList<>();
            for (int i = 0; i < proposals.size(); i++) {
                verdicts.add(verdict(proposals.get(i), decisions.get(i)));
            }
        }
        listeners.forEach(Runnable::run);
        return verdicts;
    }

    private Verdict verdict(Proposal proposal, Decision decision) {
        if (decision.refusal() != null) {
            return decision.refusal();
        }
        Strand strand = strand(proposal.stream());
        long revision = decision.after() + proposal.events().size();
        boolean stands = !proposal.events().isEmpty() && revision <= strand.last();
        return new Verdict(
                Verdict.Kind.DONE, revision, stands ? strand.at(revision).place() : null);
    }

    private Decision decide(Proposal proposal) {
        Strand strand = strand(proposal.stream());
        if (strand.isTombstoned()) {
            return Decision.no(new Verdict(Verdict.Kind.TOMBSTONED, strand.last(), null));
        }
        long expected = proposal.expected();
        long last = strand.last();
        boolean anywhere = expected == Expected.ANY || expected == Expected.EXISTS;
        long before = anywhere ? strand.before(proposal.events()) : expected;
        if (before != Expected.ANY && strand.hasRightAfter(before, proposal.events())) {
            return new Decision(before, false, null);
        }
        boolean fits = expected == Expected.ANY
                || (expected == Expected.EXISTS && strand.isThere())
                || (expected == Expected.NO_STREAM && !strand.isThere())
                || (expected >= 0 && expected == last);
        return fits
                ? new Decision(last, true, null)
                : Decision.no(new Verdict(Verdict.Kind.CONFLICT, strand.isThere() ? last : Expected.NO_STREAM, null));
    }

    private void write(List<Proposal> proposals, List<Decision> decisions) {
        List<RecordedEvent.Builder> records = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            if (decisions.get(i).fresh()) {
                records.addAll(records(proposals.get(i)));
            }
        }
        if (records.isEmpty()) {
            return;
        }
        if (proposals.size() > 1) {
            end += RECORD;
            records.forEach(record -> record.setCommitPosition(end));
        }
        List<Stored> stored =
                records.stream().map(record -> Stored.of(record.build())).toList();
        if (file != null) {
            file.write(stored);
        }
        take(stored);
    }

    private List<RecordedEvent.Builder> records(Proposal proposal) {
        List<RecordedEvent.Builder> records = new ArrayList<>();
        Strand strand = strand(proposal.stream());
        long revision = strand.last() + 1;
        if (strand.isDeleted()) {
            records.addAll(records(Proposal.truncation(proposal.stream(), revision)));
        }
        String created = Wire.ticks(Instant.now());
        for (Proposal.Fresh event : proposal.events()) {
            records.add(record(proposal.stream(), revision++, event, created));
        }
        return records;
    }

    private RecordedEvent.Builder record(String stream, long revision, Proposal.Fresh event, String created) {
        long position = end;
        end += RECORD + event.size();
        return RecordedEvent.newBuilder()
                .setId(Wire.id(event.id()))
                .setStreamIdentifier(Wire.stream(stream))
                .setStreamRevision(revision)
                .setCommitPosition(position)
                .setPreparePosition(position)
                .putMetadata("type", event.type())
                .putMetadata("content-type", event.contentType())
                .putMetadata("created", created)
                .setCustomMetadata(event.metadata())
                .setData(event.data());
    }

    private void take(List<Stored> written) {
        for (Stored event : written) {
            all.add(event);
            end = Math.max(end, event.wire().getCommitPosition() + RECORD);
            if (event.type().equals(Proposal.TOMBSTONE)) {
                strand(event.stream()).tombstone();
            } else {
                strand(event.stream()).add(event);
            }
            if (event.stream().startsWith(Proposal.METADATA)) {
                strand(event.stream().substring(Proposal.METADATA.length()))
                        .limit(event.wire().getData().toByteArray());
            }
        }
    }

    /** Hides the stream, or ends it for ever. */
    Verdict delete(String stream, long expected, boolean forEver) {
        Verdict verdict;
        synchronized (this) {
            Decision decision = decide(new Proposal(stream, expected, List.of()));
            if (decision.refusal() != null) {
                return decision.refusal();
            }
            Proposal marker = forEver ? Proposal.tombstone(stream) : Proposal.truncation(stream, Long.MAX_VALUE);
            write(List.of(marker), List.of(new Decision(0, true, null)));
            verdict = new Verdict(
                    Verdict.Kind.DONE, strand(stream).last(), all.getLast().place());
        }
        listeners.forEach(Runnable::run);
        return verdict;
    }

    private Strand strand(String stream) {
        return streams.computeIfAbsent(stream, name -> new Strand());
    }

    /** Looks at a stream while nobody writes to it. */
    synchronized <T> T look(String stream, Function<Strand, T> looker) {
        return looker.apply(streams.getOrDefault(stream, new Strand()));
    }

    synchronized int size() {
        return all.size();
    }

    synchronized Optional<Stored> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** A copy of the part of the whole log that begins at the index. */
    synchronized List<Stored> slice(int from, int most) {
        return from >= all.size() ? List.of() : List.copyOf(all.subList(from, Math.min(all.size(), from + most)));
    }

    /** Index of the first event that stands at the place or after it. */
    synchronized int indexOf(Place place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).place().compareTo(place) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    /** Whether to write, after which revision, or why not. */
    private record Decision(
            long after, boolean fresh, @Nullable Verdict refusal) {

        static Decision no(Verdict refusal) {
            return new Decision(refusal.revision(), false, refusal);
        }
    }
}
