package bd.spbmu.projections.audit;

import bd.spbmu.kernel.Text;
import bd.spbmu.projections.audit.HistoryView.Fact;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the few facts that may stand in a history. */
final class Facts {

    private final Map<String, String> byName = new TreeMap<>();

    Facts with(String name, @Nullable Object value) {
        if (value != null) {
            byName.put(
                    name,
                    switch (value) {
                        case Text text -> text.text();
                        case Enum<?> one -> one.name();
                        default -> value.toString();
                    });
        }
        return this;
    }

    List<Fact> list() {
        return byName.entrySet().stream()
                .map(fact -> new Fact(fact.getKey(), fact.getValue()))
                .toList();
    }
}
