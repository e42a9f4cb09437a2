package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a personal value cannot be sealed or opened. */
enum KeyProblem implements Problem {
    SUBJECT_ERASED(
            "subject-erased",
            ProblemKind.REFUSED_BY_RULE,
            "This person's data was erased for ever; nothing can be recorded for them under this id.",
            "এই ব্যক্তির তথ্য চিরতরে মুছে ফেলা হয়েছে; এই আইডিতে তাঁর জন্য আর কিছু লেখা যাবে না।"),
    KEY_STORE_UNAVAILABLE(
            "key-store-unavailable",
            ProblemKind.UNAVAILABLE,
            "The keys of personal data cannot be reached; nothing was stored, try again shortly.",
            "ব্যক্তিগত তথ্যের চাবি এখন পাওয়া যাচ্ছে না; কিছুই সংরক্ষিত হয়নি, কিছুক্ষণ পর আবার চেষ্টা করুন।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    KeyProblem(String slug, ProblemKind kind, String english, String bangla) {
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
