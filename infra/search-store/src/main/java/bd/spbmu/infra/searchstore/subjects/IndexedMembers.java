package bd.spbmu.infra.searchstore.subjects;

import bd.spbmu.command.verification.RunMembers;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.ViewProgress;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.projections.enrolment.EnrolmentViews;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who draws a programme from the view of enrolments. */
@Component
class IndexedMembers implements RunMembers {

    private static final int AT_ONCE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> VIEWS = List.of(EnrolmentDocuments.PROCESSOR);

    private final EnrolmentViews enrolments;
    private final ViewProgress progress;
    private final Clock clock;

    IndexedMembers(EnrolmentViews enrolments, ViewProgress progress, Clock clock) {
        this.enrolments = enrolments;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public Page page(ProgrammeCode programme, @Nullable String after) {
        if (after == null) {
            progress.await(progress.head(), VIEWS, PATIENCE);
        }
        LocalDate today = LocalDate.now(clock);
        Documents.Page<EnrolmentView> page = enrolments.drawing(programme, today, today, AT_ONCE, after);
        return new Page(
                page.views().stream()
                        .map(view -> new Member(view.beneficiary(), view.place()))
                        .toList(),
                page.next());
    }
}
