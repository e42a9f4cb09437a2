package bd.spbmu.kernel.merge;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.NOT_FOUND;
import static bd.spbmu.kernel.ProblemKind.REFUSED_BY_RULE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a merge of two records or its undoing is refused, in order of precedence. */
public enum MergeProblem implements Problem {
    MERGE_WITH_ITSELF(
            "merge-with-itself",
            MALFORMED,
            "A record is merged with another record, not with itself.",
            "একটি নথি অন্য নথির সঙ্গে একীভূত হয়, নিজের সঙ্গে নয়।"),
    MERGE_UNKNOWN("merge-unknown", NOT_FOUND, "There is no such merge.", "এমন কোনো একীভূতকরণ নেই।"),
    LIFE_DIFFERS(
            "life-differs",
            REFUSED_BY_RULE,
            "One record says that the person is dead or gone, the other does not: correct that first.",
            "একটি নথি অনুযায়ী ব্যক্তি মৃত বা প্রস্থানকারী, অন্যটি অনুযায়ী নয়: আগে সেটি সংশোধন করুন।"),
    MERGE_OWN(
            "merge-own",
            REFUSED_BY_RULE,
            "A merge or its undoing is confirmed by another officer than asked for it.",
            "একীভূতকরণ বা তা বাতিল যিনি চেয়েছেন, তিনি ছাড়া অন্য কর্মকর্তা নিশ্চিত করেন।"),
    MERGE_NOT_COMPLETE(
            "merge-not-complete",
            REFUSED_BY_RULE,
            "This merge has not been carried out, so there is nothing to undo yet.",
            "এই একীভূতকরণ এখনো সম্পন্ন হয়নি, তাই বাতিল করার কিছু নেই।"),
    MERGE_UNDONE("merge-undone", REFUSED_BY_RULE, "This merge was undone.", "এই একীভূতকরণ বাতিল করা হয়েছে।"),
    UNDOING_UNKNOWN(
            "undoing-unknown",
            REFUSED_BY_RULE,
            "No undoing of this merge waits for confirmation.",
            "এই একীভূতকরণ বাতিলের কোনো আবেদন নিশ্চিতকরণের অপেক্ষায় নেই।"),
    NOT_OF_SURVIVOR(
            "not-of-survivor",
            REFUSED_BY_RULE,
            "What goes to the other person must stand in the merged record now.",
            "যা অন্য ব্যক্তিকে দেওয়া হবে তা এখন একীভূত নথিতে থাকতে হবে।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    MergeProblem(String slug, ProblemKind kind, String english, String bangla) {
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
