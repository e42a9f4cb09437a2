package bd.spbmu.query.doubledipping;

import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.projections.doubledipping.CourseView;
import bd.spbmu.projections.doubledipping.OverlapView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What an officer may do next in a case, in the order the page offers it. It only offers: whether a step is taken is decided by
 * the case itself.
 */
enum NextStep {
    NOTICE("notice"),
    SUSPENSION("suspension"),
    CANCELLATION("cancellation"),
    CANCELLATION_APPROVAL("cancellation-approval"),
    APPEAL("appeal"),
    APPEAL_DECISION("appeal-decision"),
    CLEARANCE("clearance");

    private static final Set<Role> WORK = Set.of(Role.OPERATOR, Role.FIELD_OFFICER);
    private static final Set<Role> DECIDE = Set.of(Role.CHECKER);

    private final String path;

    NextStep(String path) {
        this.path = path;
    }

    /** Its address below the case. */
    public String path() {
        return path;
    }

    static List<NextStep> of(OverlapView view, Actor officer, LocalDate today) {
        return Arrays.stream(values())
                .filter(step -> step.isOpen(view, officer, today))
                .toList();
    }

    private boolean isOpen(OverlapView view, Actor officer, LocalDate today) {
        CasePhase phase = view.phase();
        CourseView course = view.course();
        boolean works = officer.hasAny(WORK);
        boolean decides = officer.hasAny(DECIDE) && tookNoPart(course, officer);
        boolean pending = course.appealPending();
        return switch (this) {
            case NOTICE ->
                works && phase == CasePhase.OPEN && !view.stake().benefits().isEmpty();
            case SUSPENSION -> works && phase == CasePhase.NOTIFIED && isOver(course, today);
            case CANCELLATION -> works && phase == CasePhase.SUSPENDED && !pending;
            case CANCELLATION_APPROVAL -> decides && phase == CasePhase.CANCELLATION_PROPOSED && !pending;
            case APPEAL ->
                works
                        && (phase.isSuspended() || phase == CasePhase.CANCELLED)
                        && !pending
                        && course.until() != null
                        && !today.isAfter(course.until());
            case APPEAL_DECISION -> decides && pending;
            case CLEARANCE -> (works || officer.hasAny(DECIDE)) && !phase.isSettled() && phase != CasePhase.CANCELLED;
        };
    }

    private static boolean isOver(CourseView course, LocalDate today) {
        return course.until() != null && !today.isBefore(course.until());
    }

    private static boolean tookNoPart(CourseView course, Actor officer) {
        return course.steps().stream().noneMatch(step -> step.by().equals(officer.id()));
    }
}
