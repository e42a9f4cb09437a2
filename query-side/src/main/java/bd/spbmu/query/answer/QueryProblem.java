package bd.spbmu.query.answer;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a question cannot be answered as asked, in order of precedence. */
public enum QueryProblem implements Problem {
    SIZE_OUT_OF_RANGE("size-out-of-range", "A page has 1 to 1,000 rows.", "এক পাতায় ১ থেকে ১,০০০ সারি থাকে।"),
    LIMIT_OUT_OF_RANGE("limit-out-of-range", "The limit is 1 to 5,000 events.", "সীমা ১ থেকে ৫,০০০ ঘটনা হতে পারে।"),
    GROUPING_UNKNOWN(
            "grouping-unknown",
            "The figures cannot be grouped by this field.",
            "এই ক্ষেত্র অনুযায়ী সংখ্যা ভাগ করা যায় না।"),
    QUESTION_EMPTY("question-empty", "Say at least one thing to search by.", "অনুসন্ধানের জন্য অন্তত একটি তথ্য দিন।"),
    SUBJECT_REQUIRED(
            "subject-required",
            "Say who is asked about: an identifier, or the person's particulars.",
            "কার সম্পর্কে জানতে চান তা জানান: পরিচয় নম্বর, অথবা ব্যক্তির বিবরণ।");

    private final String slug;
    private final String english;
    private final String bangla;

    QueryProblem(String slug, String english, String bangla) {
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
