package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.StepTaken;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.doubledipping.OverlapView.Kind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps {@link OverlapView} true to events. */
@Component
@ProcessingGroup(DoubleDippingDocuments.OVERLAP_PROCESSOR)
class OverlapProjector {

    private final Unwritten<OverlapView> overlaps;

    OverlapProjector(Documents<OverlapView> overlaps) {
        this.overlaps = new Unwritten<>(overlaps);
    }

    @EventHandler
    void on(OverlapCaseEvent event, DomainEventMessage<?> message) {
        String id = event.overlap().text();
        long revision = message.getSequenceNumber();
        Instant at = message.getTimestamp();
        switch (event) {
            case SamePersonSuspected same ->
                overlaps.change(
                        id,
                        message,
                        view -> suspected(
                                same,
                                view,
                                Kind.SAME_PERSON,
                                pair(same.first(), same.second()),
                                same.score(),
                                view == null ? null : view.account(),
                                revision,
                                at));
            case SharedAccountNoticed shared ->
                overlaps.change(
                        id,
                        message,
                        view -> suspected(
                                shared,
                                view,
                                Kind.SHARED_ACCOUNT,
                                pair(shared.first(), shared.second()),
                                view == null ? null : view.score(),
                                shared.account(),
                                revision,
                                at));
            case StepTaken taken -> overlaps.revise(id, message, view -> Courses.after(taken, view, revision, at));
        }
    }

    /** What was settled begins anew when the evidence changes; what runs goes on. */
    private static OverlapView suspected(
            OverlapCaseEvent event,
            @Nullable OverlapView before,
            Kind kind,
            List<BeneficiaryId> pair,
            @Nullable Score score,
            @Nullable AccountId account,
            long revision,
            Instant at) {
        boolean anew = before == null || before.phase().isSettled();
        CasePhase phase = before == null || anew ? CasePhase.OPEN : before.phase();
        EnrolmentId held = before == null || anew ? null : before.heldEnrolment();
        CourseView course = before == null ? CourseView.NOT_BEGUN : before.course();
        return new OverlapView(
                revision,
                event.overlap(),
                pair,
                kinds(before, kind),
                score,
                account,
                before == null ? at : before.noticedAt(),
                phase,
                held,
                anew ? course.begunAgain() : course);
    }

    private static List<BeneficiaryId> pair(BeneficiaryId first, BeneficiaryId second) {
        return List.of(first, second);
    }

    private static List<Kind> kinds(@Nullable OverlapView before, Kind more) {
        Stream<Kind> known = before == null ? Stream.of() : before.kinds().stream();
        return Stream.concat(known, Stream.of(more)).distinct().sorted().toList();
    }
}
