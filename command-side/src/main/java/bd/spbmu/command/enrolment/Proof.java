package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentConfirmed;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentProvisional;
import bd.spbmu.kernel.enrolment.ProofStanding;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far sources have confirmed an enrolment.
 *
 * @param place upazila the person was counted in when it was judged
 * @param awaited the sources whose word is missing
 * @param outdated the warning: these confirmed it earlier, and are silent now
 * @param doubts the questions that were answered otherwise
 */
record Proof(PlaceCode place, Set<Source> awaited, Set<Source> outdated, Set<VerificationId> doubts) {

    Proof {
        awaited = Set.copyOf(awaited);
        outdated = Set.copyOf(outdated);
        doubts = Set.copyOf(doubts);
    }

    static Proof of(EnrolmentProvisional event) {
        return new Proof(event.place(), Set.copyOf(event.awaited()), Set.copyOf(event.outdated()), Set.of());
    }

    static Proof of(EnrolmentConfirmed event) {
        return new Proof(event.place(), Set.of(), Set.copyOf(event.outdated()), Set.of());
    }

    ProofStanding standing() {
        if (awaited.isEmpty()) {
            return ProofStanding.CONFIRMED;
        }
        return doubts.isEmpty() ? ProofStanding.PROVISIONAL : ProofStanding.DOUBTED;
    }

    Proof taken(Source source, boolean old) {
        Set<Source> left =
                Set.copyOf(awaited.stream().filter(other -> other != source).toList());
        Set<Source> warnings = old ? Set.copyOf(withSource(source)) : outdated;
        return new Proof(place, left, warnings, doubts);
    }

    Proof doubted(VerificationId verification) {
        return new Proof(
                place,
                awaited,
                outdated,
                Set.copyOf(Stream.concat(doubts.stream(), Stream.of(verification))
                        .distinct()
                        .toList()));
    }

    private List<Source> withSource(Source source) {
        return Stream.concat(outdated.stream(), Stream.of(source)).distinct().toList();
    }
}
