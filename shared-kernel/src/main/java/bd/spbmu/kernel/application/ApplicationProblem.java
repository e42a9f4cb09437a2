package bd.spbmu.kernel.application;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why something about an application is refused. */
public enum ApplicationProblem implements Problem {
    REFERENCE_MALFORMED(
            "application-reference-malformed",
            ProblemKind.MALFORMED,
            "A reference looks like SR-7K3M-9QXB-4T7; check each letter and digit.",
            "রেফারেন্স নম্বর SR-7K3M-9QXB-4T7 এর মতো; প্রতিটি অক্ষর ও অঙ্ক মিলিয়ে দেখুন।"),
    WORDS_MALFORMED(
            "application-words-malformed",
            ProblemKind.MALFORMED,
            "Say it in both languages, in 3 to 300 characters each.",
            "বাংলা ও ইংরেজি দুই ভাষাতেই লিখুন, প্রতিটি ৩ থেকে ৩০০ অক্ষরে।"),
    DECISION_INCOMPLETE(
            "decision-incomplete",
            ProblemKind.MALFORMED,
            "This decision needs this field.",
            "এই সিদ্ধান্তের জন্য এই ঘরটি প্রয়োজন।"),
    CONSENT_REQUIRED(
            "consent-required",
            ProblemKind.MALFORMED,
            "Nobody is taken down without their consent.",
            "সম্মতি ছাড়া কারও তথ্য নেওয়া হয় না।"),
    APPLICATION_NOT_SHOWN(
            "application-not-shown",
            ProblemKind.NOT_FOUND,
            "Reference and code do not belong together, or the code is not valid any more. After several attempts, wait an hour or ask for a new code.",
            "রেফারেন্স নম্বর ও কোড মেলে না, অথবা কোডের মেয়াদ শেষ। কয়েকবার চেষ্টা করে থাকলে এক ঘণ্টা অপেক্ষা করুন, অথবা নতুন কোড চান।"),
    APPLICATION_UNKNOWN(
            "application-unknown", ProblemKind.NOT_FOUND, "There is no such application.", "এমন কোনো আবেদন নেই।"),
    ID_TAKEN(
            "application-id-taken",
            ProblemKind.OTHER_BODY,
            "Something else was sent under this id.",
            "এই আইডিতে আগে অন্য কিছু পাঠানো হয়েছে।"),
    APPLICATION_ALREADY_OPEN(
            "application-already-open",
            ProblemKind.REFUSED_BY_RULE,
            "An application with one of these numbers is being worked on; a second one is not needed.",
            "এই নম্বরগুলোর একটি দিয়ে করা একটি আবেদন চলমান আছে; আরেকটির প্রয়োজন নেই।"),
    APPLICATION_CLOSED(
            "application-closed",
            ProblemKind.REFUSED_BY_RULE,
            "This application is closed.",
            "এই আবেদনের নিষ্পত্তি হয়ে গেছে।"),
    APPLICATION_NOT_TAKEN_UP(
            "application-not-taken-up",
            ProblemKind.REFUSED_BY_RULE,
            "Take the application up for review first.",
            "আগে আবেদনটি যাচাইয়ের জন্য গ্রহণ করুন।"),
    ACCEPTANCE_RUNNING(
            "acceptance-running",
            ProblemKind.REFUSED_BY_RULE,
            "The application is being accepted.",
            "আবেদনটি গৃহীত হওয়ার প্রক্রিয়ায় আছে।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    ApplicationProblem(String slug, ProblemKind kind, String english, String bangla) {
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
