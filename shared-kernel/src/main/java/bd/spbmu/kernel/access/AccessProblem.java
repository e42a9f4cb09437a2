package bd.spbmu.kernel.access;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why an actor may not. Out of scope is no problem of its own: it answers as not found. */
public enum AccessProblem implements Problem {
    NOT_AUTHENTICATED(
            "not-authenticated",
            ProblemKind.UNAUTHENTICATED,
            "A valid bearer token is needed.",
            "একটি বৈধ বেয়ারার টোকেন প্রয়োজন।"),
    ROLE_MISSING(
            "role-missing",
            ProblemKind.FORBIDDEN,
            "Your role does not allow this.",
            "আপনার ভূমিকায় এই কাজের অনুমতি নেই।"),
    PERSON_REQUIRED(
            "person-required",
            ProblemKind.FORBIDDEN,
            "Only an officer, signed in as a person, may do this; a machine's token is not enough.",
            "শুধু ব্যক্তি হিসেবে লগইন করা কর্মকর্তা এটি করতে পারেন; যন্ত্রের টোকেন যথেষ্ট নয়।"),
    OUT_OF_SCOPE(
            "not-found", ProblemKind.NOT_FOUND, "There is nothing here under that name.", "এই নামে এখানে কিছু নেই।"),
    PURPOSE_MISSING(
            "purpose-missing",
            ProblemKind.MALFORMED,
            "Say what for: the header Registry-Purpose takes one of the listed purposes.",
            "কী উদ্দেশ্যে তা জানান: Registry-Purpose হেডারে তালিকাভুক্ত একটি উদ্দেশ্য দিন।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    AccessProblem(String slug, ProblemKind kind, String english, String bangla) {
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
