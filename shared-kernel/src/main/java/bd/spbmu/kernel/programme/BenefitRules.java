package bd.spbmu.kernel.programme;

import java.util.List;

/** Asks the programme's own stream, not a view: what it pays, as adopted at this moment. */
public interface BenefitRules {

    /** Every benefit rule the programme ever adopted, in no order; empty for an unknown programme. */
    List<BenefitRule> of(ProgrammeCode programme);
}
