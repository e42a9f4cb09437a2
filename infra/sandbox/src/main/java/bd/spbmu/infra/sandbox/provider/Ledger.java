package bd.spbmu.infra.sandbox.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the provider was told and what it did; kept in a file so that it outlives the process. An id is taken once. */
final class Ledger {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final @Nullable Path file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** @param file appended to, last line of an id counts; absent to remember nothing beyond this process */
    Ledger(@Nullable Path file) {
        this.file = file;
        if (file != null && Files.exists(file)) {
            load(file);
        }
    }

    private void load(Path from) {
        try {
            for (String line : Files.readAllLines(from)) {
                // a line cut off by a crash is a write that was never acknowledged
                if (line.endsWith("}")) {
                    Entry entry = JSON.readValue(line, Entry.class);
                    entries.put(entry.id(), entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the entry unless its id was taken before. */
    synchronized boolean isFirst(Entry entry) {
        if (entries.containsKey(entry.id())) {
            return false;
        }
        write(entry);
        return true;
    }

    synchronized void write(Entry entry) {
        entries.put(entry.id(), entry);
        if (file != null) {
            try {
                Files.writeString(
                        file,
                        "\n" + JSON.writeValueAsString(entry),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized Optional<Entry> find(String provider, String id) {
        return Optional.ofNullable(entries.get(id))
                .filter(entry -> entry.provider().equals(provider));
    }

    synchronized List<Entry> all() {
        return List.copyOf(entries.values());
    }
}
