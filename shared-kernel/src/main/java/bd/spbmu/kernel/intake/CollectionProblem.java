package bd.spbmu.kernel.intake;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.REFUSED_BY_RULE;
import static bd.spbmu.kernel.ProblemKind.TOO_LARGE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a collection from the field, or a record of it, is not taken, in order of precedence. */
public enum CollectionProblem implements Problem {
    CAPTURE_TIME_MALFORMED(
            "capture-time-malformed",
            MALFORMED,
            "A time of capture is written in UTC, such as 2026-11-24T10:15:30Z.",
            "তথ্য নেওয়ার সময় UTC-তে লিখতে হয়, যেমন 2026-11-24T10:15:30Z।"),
    COLLECTION_EMPTY("collection-empty", MALFORMED, "There is no record to take.", "নেওয়ার মতো কোনো তথ্য নেই।"),
    TOO_MANY_RECORDS(
            "too-many-records",
            TOO_LARGE,
            "At most 500 records are taken at once: send the rest afterwards.",
            "একবারে সর্বোচ্চ ৫০০টি তথ্য নেওয়া হয়: বাকিগুলো পরে পাঠান।"),
    RECORD_REPEATED(
            "record-repeated",
            MALFORMED,
            "Two records of this collection have the same id.",
            "এই সংগ্রহের দুটি তথ্যের আইডি একই।"),
    CONTENTS_UNFIT(
            "record-contents-unfit",
            MALFORMED,
            "A record of kind PERSON holds a person, one of kind HOUSEHOLD a household, and none holds both.",
            "PERSON ধরনের তথ্যে একজন ব্যক্তি, HOUSEHOLD ধরনের তথ্যে একটি খানা থাকে; দুটো একসঙ্গে নয়।"),
    CAPTURED_IN_THE_FUTURE(
            "captured-in-the-future",
            MALFORMED,
            "The record says it was taken down later than now: set the clock of the device.",
            "তথ্যটি বর্তমানের চেয়ে পরের সময়ে নেওয়া দেখাচ্ছে: যন্ত্রের ঘড়ি ঠিক করুন।"),
    CAPTURED_TOO_LONG_AGO(
            "captured-too-long-ago",
            MALFORMED,
            "The record was taken down more than 180 days ago: visit the household again.",
            "তথ্যটি ১৮০ দিনের বেশি আগে নেওয়া: পরিবারটি আবার পরিদর্শন করুন।"),
    MEMBERS_FIRST(
            "household-members-first",
            REFUSED_BY_RULE,
            "The household is not recorded yet: put its members right, then send it again.",
            "খানাটি এখনো নথিভুক্ত হয়নি: আগে সদস্যদের তথ্য ঠিক করুন, তারপর আবার পাঠান।"),
    REGISTERED_MEANWHILE(
            "registered-meanwhile",
            REFUSED_BY_RULE,
            "Do not register this person again: use the record there is, and correct or move it if you know better.",
            "এই ব্যক্তিকে আবার নিবন্ধন করবেন না: বিদ্যমান রেকর্ড ব্যবহার করুন, প্রয়োজনে সংশোধন বা ঠিকানা বদল করুন।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    CollectionProblem(String slug, ProblemKind kind, String english, String bangla) {
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
