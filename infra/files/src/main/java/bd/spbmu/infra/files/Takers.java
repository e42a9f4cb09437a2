package bd.spbmu.infra.files;

import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.intake.LineTaker;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who decides lines of which kind, and the columns these lines may have. */
final class Takers {

    private final Map<ImportKind, LineTaker<?>> takers = new EnumMap<>(ImportKind.class);
    private final Map<ImportKind, List<Field>> fields = new EnumMap<>(ImportKind.class);

    Takers(List<LineTaker<?>> all) {
        all.forEach(taker -> {
            takers.put(taker.kind(), taker);
            fields.put(taker.kind(), Fields.of(taker.form()));
        });
    }

    LineTaker<?> of(ImportKind kind) {
        return Objects.requireNonNull(takers.get(kind));
    }

    List<Field> fields(ImportKind kind) {
        return Objects.requireNonNull(fields.get(kind));
    }
}
