package bd.spbmu.query.enrolment;

import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.ProofStanding;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.projections.enrolment.ProofView;
import java.time.Instant;
import java.util.List;

/**
 * An enrolment and how far sources have confirmed it.
 *
 * @param awaited the sources whose word is missing
 * @param outdated the warning: these confirmed it earlier, and were silent
 * @param doubted the sources that said otherwise
 * @param since when it came to stand so
 */
public record ProofRow(
        EnrolmentId enrolment,
        BeneficiaryId beneficiary,
        ProgrammeCode programme,
        PlaceCode place,
        ProofStanding standing,
        List<Source> awaited,
        List<Source> outdated,
        List<Source> doubted,
        Instant since) {

    public ProofRow {
        awaited = List.copyOf(awaited);
        outdated = List.copyOf(outdated);
        doubted = List.copyOf(doubted);
    }

    static ProofRow of(ProofView view) {
        return new ProofRow(
                view.enrolment(),
                view.beneficiary(),
                view.programme(),
                view.place(),
                view.standing(),
                view.awaited(),
                view.outdated(),
                view.doubts().stream().map(ProofView.Doubt::source).distinct().toList(),
                view.since());
    }
}
