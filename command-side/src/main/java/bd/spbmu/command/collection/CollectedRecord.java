package bd.spbmu.command.collection;

import bd.spbmu.kernel.intake.CaptureTime;
import bd.spbmu.kernel.intake.RecordId;
import bd.spbmu.kernel.intake.RecordKind;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as a device sends it. What it holds is read when it is its turn, so that a wrong one spoils no other.
 *
 * @param person the body of a registration, for a person
 * @param household the body of a household, for a household; whoever of its members is not registered yet has a {@code person}
 */
record CollectedRecord(
        RecordId record,
        RecordKind kind,
        CaptureTime capturedAt,
        @Nullable Map<String, Object> person,
        @Nullable Map<String, Object> household) {

    CollectedRecord {
        person = unchanging(person);
        household = unchanging(household);
    }

    private static @Nullable Map<String, Object> unchanging(@Nullable Map<String, Object> body) {
        return body == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(body));
    }

    boolean fits() {
        return switch (kind) {
            case PERSON -> person != null && household == null;
            case HOUSEHOLD -> household != null && person == null;
        };
    }

    /** How many it speaks of, as far as that can be told before it is read. */
    int persons() {
        return household != null && household.get("members") instanceof Collection<?> members ? members.size() : 1;
    }

    Map<String, Object> body() {
        Map<String, Object> one = kind == RecordKind.PERSON ? person : household;
        return one == null ? Map.of() : one;
    }

    @Override
    public String toString() {
        return "CollectedRecord[" + record.text() + "]";
    }
}
