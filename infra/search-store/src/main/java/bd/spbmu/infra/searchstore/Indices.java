package bd.spbmu.infra.searchstore;

import bd.spbmu.projections.DocumentType;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The indices, one per kind of view, named {@code <name>-v<version>} with the alias {@code <name>}. An index that is
 * missing, was made from another log or has another shape is made anew and its processor sent back to the beginning;
 * only then does the index say whose it is, so that a crash in between repeats the whole.
 */
final class Indices {

    private static final Logger LOG = LoggerFactory.getLogger(Indices.class);
    private static final int NOT_FOUND = 404;

    /** How long a deletion is remembered, so that an older write does not bring the document back. */
    private static final String DELETIONS_REMEMBERED = "12h";

    private final List<DocumentType<?>> types;
    private final LogIdentity log;
    private final Rebuilds rebuilds;

    /** @throws IllegalStateException if a document type names a field that its view does not have */
    Indices(List<DocumentType<?>> types, LogIdentity log, Rebuilds rebuilds) {
        this.types = List.copyOf(types);
        this.types.forEach(type -> Mappings.of(type, ""));
        this.log = log;
        this.rebuilds = rebuilds;
    }

    /** @return processors that were sent back to the beginning */
    Set<String> ensure(ElasticsearchClient client) throws IOException {
        if (types.isEmpty() || stale(existing(client)).isEmpty()) {
            return Set.of();
        }
        if (!rebuilds.happenHere()) {
            throw new IOException("the projections side has not made all views yet");
        }
        Set<String> processors = new TreeSet<>();
        rebuilds.alone(() -> makeStale(client, processors));
        return processors;
    }

    private List<DocumentType<?>> stale(Map<String, IndexState> existing) {
        String store = log.text();
        return types.stream().filter(type -> !isRight(type, existing, store)).toList();
    }

    private void makeStale(ElasticsearchClient client, Set<String> processors) throws IOException {
        // asked again: another process may have made them in the meantime
        Map<String, IndexState> existing = existing(client);
        List<DocumentType<?>> stale = stale(existing);
        if (stale.isEmpty()) {
            return;
        }
        makeAll(client, stale, existing);
        stale.forEach(type -> processors.add(type.processor()));
        processors.forEach(rebuilds::fromTheBeginning);
        List<String> made = stale.stream().map(Indices::index).toList();
        client.indices().putMapping(change -> change.index(made).meta(Mappings.meta(log.text())));
        LOG.info("made anew from the log: {}", made);
    }

    static String index(DocumentType<?> type) {
        return type.name() + "-v" + type.version();
    }

    /** All versions of all kinds. */
    private Map<String, IndexState> existing(ElasticsearchClient client) throws IOException {
        List<String> patterns =
                types.stream().map(type -> type.name() + "-v*").distinct().toList();
        return client.indices()
                .get(question -> question.index(patterns)
                        .expandWildcards(ExpandWildcard.All)
                        .allowNoIndices(true)
                        .ignoreUnavailable(true))
                .indices();
    }

    private static boolean isRight(DocumentType<?> type, Map<String, IndexState> existing, String store) {
        IndexState index = existing.get(index(type));
        return index != null
                && index.mappings() != null
                && says(index.mappings().meta(), Mappings.STORE, store)
                && Mappings.isOf(type, index.mappings())
                && index.aliases().containsKey(type.name());
    }

    private static boolean says(Map<String, JsonData> meta, String name, String text) {
        JsonData said = meta.get(name);
        return said != null && text.equals(said.to(String.class));
    }

    /** Side by side: each index costs the store some writes to disk, one after the other. */
    private static void makeAll(
            ElasticsearchClient client, List<DocumentType<?>> stale, Map<String, IndexState> existing)
            throws IOException {
        List<Future<Void>> making = new ArrayList<>();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (DocumentType<?> type : stale) {
                making.add(each.submit(() -> {
                    make(client, type, existing);
                    return null;
                }));
            }
        }
        for (Future<Void> made : making) {
            if (made.state() == Future.State.FAILED) {
                throw new IOException("an index cannot be made", made.exceptionNow());
            }
        }
    }

    private static void make(ElasticsearchClient client, DocumentType<?> type, Map<String, IndexState> existing)
            throws IOException {
        String index = index(type);
        List<String> others = existing.keySet().stream()
                .filter(name -> !name.equals(index) && name.matches(type.name() + "-v\\d+"))
                .toList();
        if (existing.containsKey(index)) {
            delete(client, index);
        }
        client.indices().create(creation -> {
            creation.index(index)
                    .mappings(Mappings.of(type, ""))
                    .settings(settings -> settings.numberOfShards("1")
                            .autoExpandReplicas("0-1")
                            .refreshInterval(every -> every.time("1s"))
                            .gcDeletes(remembered -> remembered.time(DELETIONS_REMEMBERED)));
            return others.isEmpty() ? creation.aliases(type.name(), alias -> alias) : creation;
        });
        if (!others.isEmpty()) {
            switchAlias(client, type, others);
        }
    }

    /** In one step, so that the alias always names exactly one index. */
    private static void switchAlias(ElasticsearchClient client, DocumentType<?> type, List<String> others)
            throws IOException {
        List<Action> steps = new ArrayList<>();
        others.forEach(old -> steps.add(Action.of(action -> action.removeIndex(gone -> gone.index(old)))));
        steps.add(Action.of(action -> action.add(add -> add.index(index(type)).alias(type.name()))));
        client.indices().updateAliases(change -> change.actions(steps));
    }

    private static void delete(ElasticsearchClient client, String index) throws IOException {
        try {
            client.indices().delete(gone -> gone.index(index));
        } catch (ElasticsearchException e) {
            if (e.status() != NOT_FOUND) {
                throw e;
            }
        }
    }
}
