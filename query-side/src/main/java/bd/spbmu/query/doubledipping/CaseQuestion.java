package bd.spbmu.query.doubledipping;

import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.doubledipping.OverlapView.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which cases are asked for; what is not given does not narrow. */
public record CaseQuestion(
        @Nullable Kind kind,
        @Nullable Queue queue,
        @Nullable CasePhase phase,
        @Nullable ProgrammeCode programme,
        @Nullable PlaceCode place,
        @Nullable BeneficiaryId beneficiary) {

    public static final CaseQuestion ANYTHING = new CaseQuestion(null, null, null, null, null, null);

    /** What an officer looks through. */
    public enum Queue {
        /** Somebody must do something. */
        TO_DO,
        DECIDED;

        List<String> phases() {
            return Arrays.stream(CasePhase.values())
                    .filter(phase -> (this == DECIDED) == phase.isDecided())
                    .map(CasePhase::name)
                    .toList();
        }
    }

    /** Names of the phases asked for, none for all. */
    List<String> phases() {
        List<String> ofQueue = queue == null ? List.of() : queue.phases();
        return phase == null ? ofQueue : Stream.of(phase.name()).toList();
    }
}
