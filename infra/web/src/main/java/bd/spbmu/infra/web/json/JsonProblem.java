package bd.spbmu.infra.web.json;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** What can be wrong with a body before any slice sees it. */
public enum JsonProblem implements Problem {
    JSON_MALFORMED("json-malformed", "The body is not well-formed JSON in UTF-8.", "বার্তাটি UTF-8-এ সঠিক JSON নয়।"),
    FIELD_UNKNOWN("field-unknown", "There is no such field.", "এমন কোনো ঘর নেই।"),
    FIELD_REPEATED("field-repeated", "The same field is given twice.", "একই ঘর দুবার দেওয়া হয়েছে।"),
    FIELD_REQUIRED("field-required", "This field is required.", "এই ঘরটি আবশ্যক।"),
    FIELD_OF_WRONG_TYPE(
            "field-of-wrong-type", "This field takes another type of value.", "এই ঘরে অন্য ধরনের মান দিতে হয়।"),
    VALUE_NOT_LISTED(
            "value-not-listed",
            "This field takes one of the listed values.",
            "এই ঘরে তালিকাভুক্ত মানগুলোর একটি দিতে হয়।"),
    DATE_MALFORMED(
            "date-malformed",
            "A date is a day that exists, written as year-month-day, such as 2026-07-01.",
            "তারিখ হতে হবে বাস্তব দিন, বছর-মাস-দিন হিসেবে লেখা, যেমন 2026-07-01।"),
    TEXT_ILL_FORMED(
            "text-ill-formed", "The text holds half a character or a NUL.", "লেখায় অসম্পূর্ণ অক্ষর বা NUL রয়েছে।"),
    VALUE_MALFORMED("value-malformed", "The value cannot be read.", "মানটি পড়া যাচ্ছে না।");

    private final String slug;
    private final String english;
    private final String bangla;

    JsonProblem(String slug, String english, String bangla) {
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
