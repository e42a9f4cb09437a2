package bd.spbmu.kernel;

/** What can be wrong with the plain values of the kernel. */
public enum KernelProblem implements Problem {
    ID_MALFORMED(
            "id-malformed",
            "An id must be a UUID in lower-case hexadecimal.",
            "আইডি অবশ্যই ছোট হাতের হেক্সাডেসিমেল UUID হতে হবে।"),
    CODE_MALFORMED(
            "code-malformed",
            "A code has 2 to 32 lower-case letters, digits or hyphens.",
            "কোডে ২ থেকে ৩২টি ছোট হাতের অক্ষর, অঙ্ক বা হাইফেন থাকে।"),
    PERIOD_MALFORMED(
            "period-malformed",
            "A period is written as fiscal year and part, such as 2026-27-Q1, 2026-27-M03 or 2026-27.",
            "সময়কাল অর্থবছর ও অংশ হিসেবে লিখতে হয়, যেমন 2026-27-Q1, 2026-27-M03 বা 2026-27।"),
    PLACE_MALFORMED(
            "place-malformed",
            "A place is a BBS geocode of 2, 4 or 6 digits.",
            "স্থান হলো ২, ৪ বা ৬ অঙ্কের বিবিএস জিওকোড।"),
    AMOUNT_MALFORMED(
            "amount-malformed",
            "An amount is a whole number of poisha, or taka with at most two decimals.",
            "পরিমাণ হতে হবে পূর্ণ পয়সায়, অথবা সর্বোচ্চ দুই দশমিক ঘরের টাকায়।"),
    HASH_MALFORMED(
            "hash-malformed",
            "A hash is written in lower-case hexadecimal.",
            "হ্যাশ ছোট হাতের হেক্সাডেসিমেলে লিখতে হয়।"),
    POSITION_MALFORMED(
            "position-malformed",
            "A position is copied from the header Registry-Position of an earlier answer.",
            "অবস্থান আগের উত্তরের Registry-Position হেডার থেকে নিতে হয়।"),
    SEALED_MALFORMED(
            "sealed-malformed",
            "A sealed value cannot be written by a caller.",
            "সিল করা মান কোনো প্রেরক লিখতে পারে না।");

    private final String slug;
    private final String english;
    private final String bangla;

    KernelProblem(String slug, String english, String bangla) {
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
