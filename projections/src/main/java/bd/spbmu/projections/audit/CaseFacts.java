package bd.spbmu.projections.audit;

import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitStep;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.StepTaken;

/** What a history tells of a step in a case. */
final class CaseFacts {

    private CaseFacts() {}

    static Facts of(StepTaken taken) {
        return new Facts()
                .with("case", taken.overlap())
                .with("reason", taken.step().reason());
    }

    static Facts of(BenefitStep step) {
        return of((StepTaken) step)
                .with("programme", step.atIssue().programme())
                .with("enrolment", step.atIssue().enrolment());
    }
}
