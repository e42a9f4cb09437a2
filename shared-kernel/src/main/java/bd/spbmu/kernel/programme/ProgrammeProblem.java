package bd.spbmu.kernel.programme;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.NOT_FOUND;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why the catalogue refuses, in order of precedence. */
public enum ProgrammeProblem implements Problem {
    PROGRAMME_UNKNOWN(
            "programme-unknown", MALFORMED, "There is no programme with this code.", "এই কোডে কোনো কর্মসূচি নেই।"),
    MINISTRY_UNKNOWN(
            "ministry-unknown",
            MALFORMED,
            "There is no ministry or division with this code.",
            "এই কোডে কোনো মন্ত্রণালয় বা বিভাগ নেই।"),
    MINISTRIES_REQUIRED(
            "ministries-required",
            MALFORMED,
            "A programme has one or two ministries.",
            "একটি কর্মসূচির এক বা দুটি মন্ত্রণালয় থাকে।"),
    SERIAL_IMPOSSIBLE(
            "serial-impossible", MALFORMED, "A serial number is 1 or more.", "ক্রমিক নম্বর ১ বা তার বেশি হয়।"),
    AMOUNT_NOT_POSITIVE(
            "amount-not-positive", MALFORMED, "The amount must be more than zero.", "পরিমাণ শূন্যের বেশি হতে হবে।"),
    ENDS_BEFORE_IT_BEGINS(
            "ends-before-it-begins",
            MALFORMED,
            "The last day must not be before the first.",
            "শেষ দিন প্রথম দিনের আগে হতে পারে না।"),
    NO_SUCH_ENTRY(
            "no-such-entry", NOT_FOUND, "The catalogue has no entry under this code.", "তালিকায় এই কোডে কিছু নেই।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    ProgrammeProblem(String slug, ProblemKind kind, String english, String bangla) {
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
