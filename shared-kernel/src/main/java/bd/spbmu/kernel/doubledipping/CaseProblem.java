package bd.spbmu.kernel.doubledipping;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.NOT_FOUND;
import static bd.spbmu.kernel.ProblemKind.REFUSED_BY_RULE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a step of a case cannot be taken, in order of precedence. */
public enum CaseProblem implements Problem {
    CASE_REASON_MALFORMED(
            "case-reason-malformed",
            MALFORMED,
            "A reason has 3 to 500 characters.",
            "কারণ ৩ থেকে ৫০০ অক্ষরের মধ্যে লিখুন।"),
    DAYS_IMPOSSIBLE(
            "days-impossible",
            MALFORMED,
            "Grace lasts 0 to 180 days, the time to appeal 1 to 365.",
            "অবকাশ ০ থেকে ১৮০ দিন, আপিলের সময় ১ থেকে ৩৬৫ দিন।"),
    TERMS_SOURCE_REQUIRED(
            "terms-source-required", MALFORMED, "Say what the deadlines rest on.", "সময়সীমার উৎস জানান।"),
    CASE_UNKNOWN("case-unknown", NOT_FOUND, "There is no such case.", "এমন কোনো কেস নেই।"),
    TERMS_UNKNOWN(
            "case-terms-unknown", NOT_FOUND, "Nobody proposed these deadlines.", "এই সময়সীমা কেউ প্রস্তাব করেননি।"),
    ENROLMENT_NOT_IN_CASE(
            "enrolment-not-in-case",
            REFUSED_BY_RULE,
            "This enrolment belongs to nobody in the case.",
            "এই তালিকাভুক্তি কেসের কারও নয়।"),
    CASE_CLOSED(
            "case-closed",
            REFUSED_BY_RULE,
            "The case is closed: it was cleared, cancelled or restored.",
            "কেসটি বন্ধ: নিষ্পত্তি, বাতিল বা পুনর্বহাল হয়েছে।"),
    STEP_ALREADY_TAKEN(
            "step-already-taken",
            REFUSED_BY_RULE,
            "This step was taken already, by another officer, for another reason or about another enrolment.",
            "এই ধাপটি আগেই অন্য কর্মকর্তা, অন্য কারণে বা অন্য তালিকাভুক্তি নিয়ে নিয়েছেন।"),
    OVERLAP_NOT_YET(
            "overlap-not-yet",
            REFUSED_BY_RULE,
            "The rule that these benefits would break does not hold yet.",
            "যে বিধি এই সুবিধাগুলো ভঙ্গ করবে তা এখনও কার্যকর হয়নি।"),
    NOT_NOTIFIED(
            "not-notified",
            REFUSED_BY_RULE,
            "The beneficiary must be notified first.",
            "আগে উপকারভোগীকে নোটিশ দিতে হবে।"),
    GRACE_NOT_OVER(
            "grace-not-over",
            REFUSED_BY_RULE,
            "The time of grace after the notice is not over.",
            "নোটিশের পরের অবকাশ এখনও শেষ হয়নি।"),
    NOT_SUSPENDED(
            "not-suspended", REFUSED_BY_RULE, "The benefit must be suspended first.", "আগে সুবিধাটি স্থগিত করতে হবে।"),
    APPEAL_PENDING(
            "appeal-pending", REFUSED_BY_RULE, "An appeal waits for its decision.", "একটি আপিল সিদ্ধান্তের অপেক্ষায়।"),
    CANCELLATION_NOT_PROPOSED(
            "cancellation-not-proposed",
            REFUSED_BY_RULE,
            "Nobody proposed to cancel this benefit.",
            "এই সুবিধা বাতিলের প্রস্তাব কেউ করেননি।"),
    APPROVER_TOOK_PART(
            "approver-took-part",
            REFUSED_BY_RULE,
            "A cancellation is approved by an officer who took no earlier step in the case.",
            "বাতিল অনুমোদন করেন এমন কর্মকর্তা যিনি কেসে আগে কোনো ধাপ নেননি।"),
    NOTHING_TO_APPEAL(
            "nothing-to-appeal",
            REFUSED_BY_RULE,
            "Only a suspension or a cancellation can be appealed.",
            "শুধু স্থগিত বা বাতিলের বিরুদ্ধে আপিল করা যায়।"),
    ALREADY_APPEALED(
            "already-appealed", REFUSED_BY_RULE, "An appeal was decided already.", "আপিলের সিদ্ধান্ত আগেই হয়েছে।"),
    APPEAL_TOO_LATE("appeal-too-late", REFUSED_BY_RULE, "The time to appeal is over.", "আপিলের সময় শেষ হয়ে গেছে।"),
    NO_APPEAL_PENDING(
            "no-appeal-pending",
            REFUSED_BY_RULE,
            "No appeal waits for a decision.",
            "কোনো আপিল সিদ্ধান্তের অপেক্ষায় নেই।"),
    DECIDER_TOOK_PART(
            "decider-took-part",
            REFUSED_BY_RULE,
            "An appeal is decided by an officer who took no earlier step in the case.",
            "আপিলের সিদ্ধান্ত দেন এমন কর্মকর্তা যিনি কেসে আগে কোনো ধাপ নেননি।"),
    TERMS_APPROVER_PROPOSED_THEM(
            "terms-approver-proposed-them",
            REFUSED_BY_RULE,
            "Deadlines are approved by another officer than the one who proposed them.",
            "সময়সীমা প্রস্তাবকারী ছাড়া অন্য কর্মকর্তা অনুমোদন করেন।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    CaseProblem(String slug, ProblemKind kind, String english, String bangla) {
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
