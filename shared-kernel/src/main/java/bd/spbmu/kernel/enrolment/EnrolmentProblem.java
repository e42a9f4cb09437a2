package bd.spbmu.kernel.enrolment;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.NOT_FOUND;
import static bd.spbmu.kernel.ProblemKind.REFUSED_BY_RULE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why an enrolment is refused, in order of precedence. */
public enum EnrolmentProblem implements Problem {
    STARTS_ON_IMPOSSIBLE(
            "starts-on-impossible",
            MALFORMED,
            "An enrolment starts within the person's life and at most one year from today.",
            "তালিকাভুক্তি ব্যক্তির জীবনকালের মধ্যে এবং আজ থেকে সর্বোচ্চ এক বছরের মধ্যে শুরু হয়।"),
    ENDS_ON_IMPOSSIBLE(
            "ends-on-impossible",
            MALFORMED,
            "An enrolment ends on or after the day it started and at most one year from today.",
            "তালিকাভুক্তি শুরুর দিন বা তার পরে এবং আজ থেকে সর্বোচ্চ এক বছরের মধ্যে শেষ হয়।"),
    ENROLMENT_UNKNOWN("enrolment-unknown", NOT_FOUND, "There is no such enrolment.", "এমন কোনো তালিকাভুক্তি নেই।"),
    ENROLMENT_MOVING(
            "enrolment-moving",
            REFUSED_BY_RULE,
            "This enrolment is moving to another record of the same person: try again in a moment.",
            "এই তালিকাভুক্তি একই ব্যক্তির অন্য নথিতে স্থানান্তরিত হচ্ছে: একটু পরে আবার চেষ্টা করুন।"),
    ALREADY_ENROLLED(
            "already-enrolled",
            REFUSED_BY_RULE,
            "This person is already enrolled in this programme.",
            "এই ব্যক্তি ইতিমধ্যে এই কর্মসূচিতে তালিকাভুক্ত।"),
    EXCLUDED_BY_RULE(
            "excluded-by-rule",
            REFUSED_BY_RULE,
            "This person draws a benefit that excludes this one.",
            "এই ব্যক্তি এমন একটি সুবিধা পান যার সঙ্গে এটি নেওয়া যায় না।"),
    ENROLMENT_ALREADY_ENDED(
            "enrolment-already-ended",
            REFUSED_BY_RULE,
            "This enrolment has ended already, on another day or for another reason.",
            "এই তালিকাভুক্তি ইতিমধ্যে অন্য দিনে বা অন্য কারণে শেষ হয়েছে।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    EnrolmentProblem(String slug, ProblemKind kind, String english, String bangla) {
        this.slug = slug;
        this.kind = kind;
        this.english = english;
        this.bangla = bangla;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String bangla() {
        return bangla;
    }
}
