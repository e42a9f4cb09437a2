package bd.spbmu.projections;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a view cannot answer now. */
public enum ProjectionProblem implements Problem {
    CURSOR_MALFORMED(
            "cursor-malformed",
            ProblemKind.MALFORMED,
            "A cursor is copied from the answer before, and asked with the same question.",
            "কার্সর আগের উত্তর থেকে নিতে হয় এবং একই প্রশ্নের সঙ্গে দিতে হয়।"),
    SEARCH_UNAVAILABLE(
            "search-unavailable",
            ProblemKind.UNAVAILABLE,
            "The search store is not available; nothing was lost, try again shortly.",
            "অনুসন্ধান ভাণ্ডার এখন পাওয়া যাচ্ছে না; কিছুই হারায়নি, কিছুক্ষণ পর আবার চেষ্টা করুন।"),
    VIEW_LAGGING(
            "view-lagging",
            ProblemKind.UNAVAILABLE,
            "The view has not yet caught up with your last change; try again shortly.",
            "তথ্যচিত্রটি আপনার শেষ পরিবর্তন পর্যন্ত হালনাগাদ হয়নি; কিছুক্ষণ পর আবার চেষ্টা করুন।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    ProjectionProblem(String slug, ProblemKind kind, String english, String bangla) {
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
