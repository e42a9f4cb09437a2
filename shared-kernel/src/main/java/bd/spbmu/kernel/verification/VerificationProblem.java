package bd.spbmu.kernel.verification;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.OTHER_BODY;
import static bd.spbmu.kernel.ProblemKind.UNAVAILABLE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a verification is refused, in order of precedence. */
public enum VerificationProblem implements Problem {
    REFERENCE_MALFORMED(
            "reference-malformed",
            MALFORMED,
            "A source's reference has 1 to 64 letters, digits, hyphens, dots, colons or underscores and is no person's number.",
            "উৎসের রেফারেন্স ১ থেকে ৬৪টি অক্ষর, অঙ্ক, হাইফেন, ডট, কোলন বা আন্ডারস্কোরের হয় এবং কোনো ব্যক্তির নম্বর নয়।"),
    ID_TAKEN(
            "same-id-other-body",
            OTHER_BODY,
            "This id was used before with other contents.",
            "এই আইডি আগে ভিন্ন তথ্যসহ ব্যবহৃত হয়েছে।"),
    QUEUE_FULL(
            "verification-queue-full",
            UNAVAILABLE,
            "Too many questions wait for this source. Nothing was stored; try again later.",
            "এই উৎসের জন্য অনেক প্রশ্ন অপেক্ষায় আছে। কিছুই সংরক্ষিত হয়নি; পরে আবার চেষ্টা করুন।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    VerificationProblem(String slug, ProblemKind kind, String english, String bangla) {
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
