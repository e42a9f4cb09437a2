package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is confirmed of one person and who waits for it, in lists. */
final class ListedProofs implements ProofIndex {

    final Set<Source> silent = EnumSet.noneOf(Source.class);
    private final Map<Source, Instant> confirmed = new EnumMap<>(Source.class);
    private final Map<Source, Set<EnrolmentId>> awaiting = new EnumMap<>(Source.class);

    @Override
    public Map<Source, Instant> confirmed(BeneficiaryId beneficiary) {
        return confirmed;
    }

    @Override
    public void confirm(BeneficiaryId beneficiary, Source source, VerificationId verification, Instant at) {
        confirmed.put(source, at);
    }

    @Override
    public void withdraw(BeneficiaryId beneficiary, Source source) {
        confirmed.remove(source);
    }

    @Override
    public void forget(BeneficiaryId beneficiary) {
        confirmed.clear();
    }

    @Override
    public Set<Source> silent() {
        return silent;
    }

    @Override
    public void await(EnrolmentId enrolment, BeneficiaryId beneficiary, Source source) {
        awaiting.computeIfAbsent(source, first -> new HashSet<>()).add(enrolment);
    }

    @Override
    public List<EnrolmentId> awaiting(BeneficiaryId beneficiary, Source source) {
        return List.copyOf(awaiting.getOrDefault(source, Set.of()));
    }

    @Override
    public void stopAwaiting(EnrolmentId enrolment) {
        awaiting.values().forEach(waiting -> waiting.remove(enrolment));
    }
}
