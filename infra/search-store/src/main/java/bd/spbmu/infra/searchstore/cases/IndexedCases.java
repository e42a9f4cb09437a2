package bd.spbmu.infra.searchstore.cases;

import bd.spbmu.command.doubledipping.CaseIndex;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.ViewProgress;
import bd.spbmu.projections.doubledipping.DoubleDippingDocuments;
import bd.spbmu.projections.doubledipping.OverlapViews;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.projections.enrolment.EnrolmentViews;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the indices of cases and enrolments, a thousand at a time. */
@Component
class IndexedCases implements CaseIndex {

    private static final int AT_ONCE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final OverlapViews overlaps;
    private final EnrolmentViews enrolments;
    private final ViewProgress progress;

    IndexedCases(OverlapViews overlaps, EnrolmentViews enrolments, ViewProgress progress) {
        this.overlaps = overlaps;
        this.enrolments = enrolments;
        this.progress = progress;
    }

    @Override
    public Map<CaseId, List<BeneficiaryId>> concerning(Collection<BeneficiaryId> persons, LogPosition upTo) {
        progress.await(upTo, List.of(DoubleDippingDocuments.OVERLAP_PROCESSOR), PATIENCE);
        Map<CaseId, List<BeneficiaryId>> found = new HashMap<>();
        overlaps.of(persons).forEach(one -> found.put(one.overlap(), one.beneficiaries()));
        return found;
    }

    @Override
    public void drawingSeveral(
            Collection<ProgrammeCode> programmes, LogPosition upTo, Consumer<List<BeneficiaryId>> each) {
        progress.await(upTo, List.of(EnrolmentDocuments.PROCESSOR), PATIENCE);
        List<Filter> among = List.of(
                new Is("programme", programmes.stream().map(ProgrammeCode::text).toList()));
        Several several = new Several();
        String after = null;
        do {
            Page<EnrolmentView> page = enrolments.list(among, AT_ONCE, after);
            page.views().forEach(several::next);
            each.accept(several.taken());
            after = page.next();
        } while (after != null);
    }

    /** Walks along enrolments in the order of persons; a person may begin on one page and end on the next. */
    private static final class Several {

        private final List<BeneficiaryId> found = new ArrayList<>();
        private final Set<ProgrammeCode> drawn = new HashSet<>();
        private @Nullable BeneficiaryId person;

        void next(EnrolmentView enrolment) {
            if (!enrolment.beneficiary().equals(person)) {
                person = enrolment.beneficiary();
                drawn.clear();
            }
            int before = drawn.size();
            drawn.add(enrolment.programme());
            if (before == 1 && drawn.size() == 2) {
                found.add(enrolment.beneficiary());
            }
        }

        List<BeneficiaryId> taken() {
            List<BeneficiaryId> taken = List.copyOf(found);
            found.clear();
            return taken;
        }
    }
}
