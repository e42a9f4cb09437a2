package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a rule set cannot be adopted, in order of precedence. */
public enum DoubleDippingProblem implements Problem {
    RULES_REQUIRED("rules-required", "A rule set has at least one rule.", "একটি বিধিমালায় অন্তত একটি বিধি থাকে।"),
    RULE_ID_MALFORMED(
            "rule-id-malformed",
            "A rule's id has 2 to 32 lower-case letters, digits or hyphens.",
            "বিধির আইডিতে ২ থেকে ৩২টি ছোট হাতের অক্ষর, অঙ্ক বা হাইফেন থাকে।"),
    RULE_ID_REPEATED("rule-id-repeated", "Two rules have the same id.", "দুটি বিধির আইডি একই।"),
    PROGRAMMES_TOO_FEW(
            "programmes-too-few", "A rule names at least two programmes.", "একটি বিধিতে অন্তত দুটি কর্মসূচি থাকে।"),
    AT_MOST_IMPOSSIBLE(
            "at-most-impossible",
            "At most 1 or more, and fewer than the rule has programmes.",
            "সর্বোচ্চ সংখ্যা ১ বা তার বেশি এবং বিধির কর্মসূচির সংখ্যার কম হবে।"),
    REASON_REQUIRED("reason-required", "Give the reason in English and in Bangla.", "কারণ ইংরেজি ও বাংলায় লিখুন।"),
    SOURCE_REQUIRED("source-required", "Say what the rule rests on.", "বিধিটির উৎস জানান।"),
    RULE_ENDS_BEFORE_IT_BEGINS(
            "rule-ends-before-it-begins",
            "A rule's last day must not be before its first.",
            "বিধির শেষ দিন প্রথম দিনের আগে হতে পারে না।");

    private final String slug;
    private final String english;
    private final String bangla;

    DoubleDippingProblem(String slug, String english, String bangla) {
        this.slug = slug;
        this.english = english;
        this.bangla = bangla;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.MALFORMED;
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
