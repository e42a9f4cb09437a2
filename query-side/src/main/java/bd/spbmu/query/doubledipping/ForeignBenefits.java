package bd.spbmu.query.doubledipping;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.doubledipping.AtStake;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.doubledipping.CourseView;
import bd.spbmu.projections.doubledipping.ExcludedBenefits;
import bd.spbmu.projections.doubledipping.OverlapView;
import bd.spbmu.projections.doubledipping.StakeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out of a case what it tells about programmes that are none of the reader's: their very name may be sensitive. */
final class ForeignBenefits {

    private ForeignBenefits() {}

    static OverlapView hidden(OverlapView view, Actor reader) {
        List<AtStake> own = view.stake().benefits().stream()
                .filter(benefit -> isOwn(benefit.programme(), reader))
                .toList();
        boolean atIssue =
                view.course().atIssue() == null || isOwn(view.course().atIssue().programme(), reader);
        return new OverlapView(
                view.revision(),
                view.overlap(),
                view.beneficiaries(),
                view.kinds(),
                view.score(),
                view.account(),
                excluded(view, reader),
                view.noticedAt(),
                view.likelihoodPermille(),
                view.weight(),
                new StakeView(own.stream().map(AtStake::monthly).reduce(Taka.ZERO, Taka::plus), own),
                view.programmes().stream().filter(one -> isOwn(one, reader)).toList(),
                own.stream().map(AtStake::place).distinct().toList(),
                own.stream().map(one -> one.place().district()).distinct().toList(),
                view.phase(),
                atIssue ? view.heldEnrolment() : null,
                atIssue ? view.course() : untold(view.course()));
    }

    private static @Nullable ExcludedBenefits excluded(OverlapView view, Actor reader) {
        ExcludedBenefits benefits = view.excluded();
        boolean own = benefits != null
                && isOwn(benefits.first().programme(), reader)
                && isOwn(benefits.second().programme(), reader);
        return own ? benefits : null;
    }

    private static CourseView untold(CourseView course) {
        return new CourseView(null, null, course.appealPending(), course.settledAt(), List.of());
    }

    private static boolean isOwn(ProgrammeCode programme, Actor reader) {
        return reader.mis() == null
                ? reader.scope().covers(programme)
                : reader.scope().programmes().contains(programme);
    }
}
