package bd.spbmu.projections.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.payroll.HeldLine;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsPrepared;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.projections.audit.Trace;
import bd.spbmu.projections.payroll.PaymentBatchView.Listing;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one preparation of a run makes of the payments it lists, and of those it no longer lists. */
record Prepared(PaymentsPrepared event, long revision, Trace trace) {

    Listing listing(Optional<Listing> earlier) {
        List<PaymentId> listed = Stream.concat(
                        event.lines().stream().map(PaymentLine::payment),
                        event.held().stream().map(HeldLine::payment))
                .toList();
        Set<PaymentId> withdrawn = new LinkedHashSet<>();
        earlier.ifPresent(listing -> {
            withdrawn.addAll(listing.payments());
            withdrawn.addAll(listing.withdrawn());
        });
        listed.forEach(withdrawn::remove);
        return new Listing(event.run(), event.attempt(), listed, List.copyOf(withdrawn));
    }

    PaymentView line(PaymentLine line, @Nullable PaymentView was) {
        return listed(
                new Due(line.payment(), line.beneficiary(), line.enrolment(), line.place(), line.amount()),
                Standing.PREPARED,
                null,
                line.account(),
                was);
    }

    PaymentView held(HeldLine line, @Nullable PaymentView was) {
        return listed(
                new Due(line.payment(), line.beneficiary(), line.enrolment(), line.place(), line.amount()),
                Standing.HELD,
                line.reason(),
                null,
                was);
    }

    /** A payment of an earlier attempt goes back to what it was before this run, or out of the world. */
    @Nullable
    PaymentView withdrawn(@Nullable PaymentView was) {
        if (was == null) {
            return null;
        }
        boolean listedByEarlierAttempt = was.run() == event.run() && was.attempt() < event.attempt();
        PaymentView stays = listedByEarlierAttempt ? was.before() : was;
        return stays == null ? null : stays.unchanged(revision);
    }

    private PaymentView listed(
            Due due,
            Standing state,
            @Nullable HoldReason hold,
            @Nullable PaymentAccount account,
            @Nullable PaymentView was) {
        PaymentView before = was != null && was.run() == event.run() ? was.before() : was;
        return new PaymentView(
                revision,
                due.payment(),
                event.batch().payroll(),
                event.batch().payroll().programme(),
                event.batch().payroll().period(),
                event.batch(),
                runs(before),
                event.run(),
                event.attempt(),
                state,
                due.amount(),
                due.beneficiary(),
                due.enrolment(),
                due.place(),
                due.place().district(),
                hold,
                account == null ? null : account.provider(),
                account == null ? null : account.account(),
                null,
                before != null && before.conflicting(),
                was == null ? List.of(trace) : was.also(trace),
                before);
    }

    private List<Integer> runs(@Nullable PaymentView before) {
        List<Integer> runs = new ArrayList<>(before == null ? List.of() : before.runs());
        runs.add(event.run());
        return runs;
    }

    /** What a paid and a held line have in common. */
    private record Due(
            PaymentId payment, BeneficiaryId beneficiary, EnrolmentId enrolment, PlaceCode place, Taka amount) {}
}
