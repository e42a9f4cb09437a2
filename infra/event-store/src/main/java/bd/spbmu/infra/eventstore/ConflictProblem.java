package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Two decisions met in one stream, again and again. */
enum ConflictProblem implements Problem {
    CONCURRENT_CHANGE;

    @Override
    public String slug() {
        return "concurrent-change";
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.REFUSED_BY_RULE;
    }

    @Override
    public String english() {
        return "Someone else is changing the same record; nothing was stored, send it again.";
    }

    @Override
    public String bangla() {
        return "একই নথি অন্য কেউ পরিবর্তন করছেন; কিছুই সংরক্ষিত হয়নি, আবার পাঠান।";
    }
}
