package bd.spbmu.projections.enrolment;

import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.ProofStanding;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the sources that a programme wants have confirmed an enrolment.
 *
 * @param place upazila the person was counted in when enrolled
 * @param awaited the sources whose word is missing
 * @param outdated the warning: these confirmed it earlier, and were silent
 * @param doubts what was answered otherwise
 * @param since when it came to stand so
 */
public record ProofView(
        long revision,
        EnrolmentId enrolment,
        BeneficiaryId beneficiary,
        ProgrammeCode programme,
        PlaceCode place,
        PlaceCode district,
        ProofStanding standing,
        List<Source> awaited,
        List<Source> outdated,
        List<Doubt> doubts,
        Instant since)
        implements Revised {

    public ProofView {
        awaited = List.copyOf(awaited);
        outdated = List.copyOf(outdated);
        doubts = List.copyOf(doubts);
    }

    /** One answer that was another than hoped for. */
    public record Doubt(Source source, VerificationId verification, Outcome outcome, Instant at) {}

    ProofView taken(long newRevision, Source source) {
        return with(
                newRevision,
                standing,
                awaited.stream().filter(other -> other != source).toList(),
                outdated,
                doubts,
                since);
    }

    ProofView doubted(long newRevision, Doubt doubt) {
        List<Doubt> all = Stream.concat(doubts.stream(), Stream.of(doubt)).toList();
        return with(newRevision, ProofStanding.DOUBTED, awaited, outdated, all, doubt.at());
    }

    ProofView confirmed(long newRevision, List<Source> old, Instant at) {
        return with(newRevision, ProofStanding.CONFIRMED, List.of(), old, doubts, at);
    }

    private ProofView with(
            long newRevision,
            ProofStanding now,
            List<Source> missing,
            List<Source> old,
            List<Doubt> otherwise,
            Instant at) {
        return new ProofView(
                newRevision, enrolment, beneficiary, programme, place, district, now, missing, old, otherwise, at);
    }
}
