package bd.spbmu.kernel.household;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.NOT_FOUND;
import static bd.spbmu.kernel.ProblemKind.REFUSED_BY_RULE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a change of a household is refused, in order of precedence. */
public enum HouseholdProblem implements Problem {
    HEAD_NOT_ONE(
            "household-head-not-one",
            MALFORMED,
            "Exactly one member has the role HEAD, and is the one named as head.",
            "ঠিক একজন সদস্যের ভূমিকা HEAD হবে, এবং তাঁকেই খানাপ্রধান হিসেবে জানাতে হবে।"),
    ROLE_NOT_GIVEN(
            "household-role-not-given",
            MALFORMED,
            "This role cannot be given to a member: a head is named, and UNSTATED is nobody's word.",
            "এই ভূমিকা সদস্যকে দেওয়া যায় না: খানাপ্রধান আলাদাভাবে মনোনীত হন, আর UNSTATED কেউ জানান না।"),
    MEMBER_REPEATED(
            "household-member-repeated",
            MALFORMED,
            "The same person is given twice.",
            "একই ব্যক্তিকে দুবার দেওয়া হয়েছে।"),
    TOO_MANY_MEMBERS(
            "household-too-many-members",
            MALFORMED,
            "A household has at most 50 members.",
            "একটি খানায় সর্বোচ্চ ৫০ জন সদস্য থাকতে পারেন।"),
    REASON_NOT_GIVEN(
            "household-reason-not-given",
            MALFORMED,
            "This reason follows from the person's record or the household's: record that instead.",
            "এই কারণটি ব্যক্তি বা খানার নথি থেকে আসে: সেটিই নথিভুক্ত করুন।"),
    HOUSEHOLD_UNKNOWN("household-unknown", NOT_FOUND, "There is no such household.", "এমন কোনো খানা নেই।"),
    HOUSEHOLD_DISSOLVED("household-dissolved", REFUSED_BY_RULE, "This household is no more.", "এই খানাটি আর নেই।"),
    NOT_A_MEMBER(
            "household-not-a-member",
            REFUSED_BY_RULE,
            "This person does not live in this household.",
            "এই ব্যক্তি এই খানায় থাকেন না।"),
    HEAD_ROLE_FIXED(
            "household-head-role-fixed",
            REFUSED_BY_RULE,
            "This person is the head: name another head first.",
            "এই ব্যক্তি খানাপ্রধান: আগে অন্য কাউকে খানাপ্রধান করুন।"),
    ALREADY_IN_HOUSEHOLD(
            "already-in-household",
            REFUSED_BY_RULE,
            "This person lives in another household: record first that they left it.",
            "এই ব্যক্তি অন্য খানায় থাকেন: আগে সেখান থেকে চলে আসা নথিভুক্ত করুন।"),
    BEING_JOINED(
            "household-being-joined",
            REFUSED_BY_RULE,
            "Another request began a moment ago to record this person in a household: send yours again in two minutes.",
            "আরেকটি অনুরোধ এইমাত্র এই ব্যক্তিকে একটি খানায় নথিভুক্ত করা শুরু করেছে: দুই মিনিট পর আবার পাঠান।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    HouseholdProblem(String slug, ProblemKind kind, String english, String bangla) {
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
