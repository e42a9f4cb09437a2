package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.doubledipping.OverlapCaseEvent;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
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
        overlaps.change(
                event.overlap().text(),
                message,
                view -> suspected(event, view, message.getSequenceNumber(), message.getTimestamp()));
    }

    private static OverlapView suspected(
            OverlapCaseEvent event, @Nullable OverlapView before, long revision, Instant at) {
        Instant noticedAt = before == null ? at : before.noticedAt();
        Score score = before == null ? null : before.score();
        AccountId account = before == null ? null : before.account();
        return switch (event) {
            case SamePersonSuspected same ->
                new OverlapView(
                        revision,
                        same.overlap(),
                        pair(same.first(), same.second()),
                        kinds(before, Kind.SAME_PERSON),
                        same.score(),
                        account,
                        noticedAt);
            case SharedAccountNoticed shared ->
                new OverlapView(
                        revision,
                        shared.overlap(),
                        pair(shared.first(), shared.second()),
                        kinds(before, Kind.SHARED_ACCOUNT),
                        score,
                        shared.account(),
                        noticedAt);
        };
    }

    private static List<BeneficiaryId> pair(BeneficiaryId first, BeneficiaryId second) {
        return List.of(first, second);
    }

    private static List<Kind> kinds(@Nullable OverlapView before, Kind more) {
        Stream<Kind> known = before == null ? Stream.of() : before.kinds().stream();
        return Stream.concat(known, Stream.of(more)).distinct().sorted().toList();
    }
}
