package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why an event store elsewhere did not take what it was given. */
enum StoreProblem implements Problem {
    EVENT_STORE_SILENT(
            "event-store-silent",
            ProblemKind.UNAVAILABLE,
            "The event store did not answer in time, so it is not known whether this was stored; send the same again shortly.",
            "ঘটনা ভাণ্ডার সময়মতো উত্তর দেয়নি, তাই এটি সংরক্ষিত হয়েছে কি না জানা যায়নি; কিছুক্ষণ পর একই অনুরোধ আবার পাঠান।"),
    EVENT_TOO_LARGE(
            "event-too-large",
            ProblemKind.TOO_LARGE,
            "This is more than the event store takes at once; nothing was stored, send it in smaller parts.",
            "ঘটনা ভাণ্ডার একবারে এত তথ্য নেয় না; কিছুই সংরক্ষিত হয়নি, ছোট ছোট অংশে পাঠান।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    StoreProblem(String slug, ProblemKind kind, String english, String bangla) {
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
