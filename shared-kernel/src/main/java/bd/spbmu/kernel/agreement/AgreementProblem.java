package bd.spbmu.kernel.agreement;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.NOT_FOUND;
import static bd.spbmu.kernel.ProblemKind.REFUSED_BY_RULE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why an agreement is refused, in order of precedence. */
public enum AgreementProblem implements Problem {
    ONE_PARTY(
            "agreement-one-party",
            MALFORMED,
            "Name the other party: either an MIS or a source.",
            "অন্য পক্ষ জানান: হয় একটি এমআইএস, নয় একটি উৎস।"),
    PURPOSE_REQUIRED(
            "agreement-purpose-required",
            MALFORMED,
            "Say at least one purpose, each once.",
            "অন্তত একটি উদ্দেশ্য জানান, প্রতিটি একবার।"),
    DAYS_IMPOSSIBLE(
            "agreement-days-impossible",
            MALFORMED,
            "An agreement ends on or after its first day.",
            "চুক্তি তার প্রথম দিনে বা তার পরে শেষ হয়।"),
    BASIS_REQUIRED(
            "agreement-basis-required",
            MALFORMED,
            "Name the signed paper, in 1 to 300 characters.",
            "স্বাক্ষরিত কাগজটির নাম ১ থেকে ৩০০ অক্ষরে লিখুন।"),
    REASON_REQUIRED(
            "agreement-reason-required",
            MALFORMED,
            "Say why it ends, in 1 to 300 characters.",
            "কেন শেষ হচ্ছে তা ১ থেকে ৩০০ অক্ষরে লিখুন।"),
    UNKNOWN("agreement-unknown", NOT_FOUND, "There is no such agreement.", "এমন কোনো চুক্তি নেই।"),
    OWN(
            "agreement-own",
            REFUSED_BY_RULE,
            "An agreement is approved by another officer than proposed it.",
            "চুক্তি যিনি প্রস্তাব করেছেন, তিনি ছাড়া অন্য কর্মকর্তা অনুমোদন করেন।"),
    NOT_APPROVED(
            "agreement-not-approved",
            REFUSED_BY_RULE,
            "Only an approved agreement can be ended.",
            "শুধু অনুমোদিত চুক্তি শেষ করা যায়।"),
    ENDED("agreement-ended", REFUSED_BY_RULE, "This agreement has ended.", "এই চুক্তি শেষ হয়ে গেছে।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    AgreementProblem(String slug, ProblemKind kind, String english, String bangla) {
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
