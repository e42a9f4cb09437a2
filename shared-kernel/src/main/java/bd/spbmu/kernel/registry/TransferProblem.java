package bd.spbmu.kernel.registry;

import static bd.spbmu.kernel.ProblemKind.NOT_FOUND;
import static bd.spbmu.kernel.ProblemKind.REFUSED_BY_RULE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a request for a transfer, or a decision on one, is refused, in order of precedence. */
public enum TransferProblem implements Problem {
    NOBODY(
            "transfer-nobody",
            NOT_FOUND,
            "Nobody outside your area is registered with this identifier.",
            "আপনার এলাকার বাইরে এই পরিচয় নম্বরে কেউ নিবন্ধিত নেই।"),
    UNKNOWN("transfer-unknown", NOT_FOUND, "There is no such request.", "এমন কোনো আবেদন নেই।"),
    OWN(
            "transfer-own",
            REFUSED_BY_RULE,
            "A transfer is decided by another officer than asked for it.",
            "স্থানান্তর যিনি চেয়েছেন, তিনি ছাড়া অন্য কর্মকর্তা সিদ্ধান্ত দেন।"),
    DECIDED(
            "transfer-decided",
            REFUSED_BY_RULE,
            "This request was decided already.",
            "এই আবেদনের সিদ্ধান্ত আগেই হয়েছে।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    TransferProblem(String slug, ProblemKind kind, String english, String bangla) {
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
