package bd.spbmu.kernel.registry;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.REFUSED_BY_RULE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a change of a person's record is refused, in order of precedence. */
public enum ChangeProblem implements Problem {
    NOTHING_CHANGED("nothing-changed", MALFORMED, "Give at least one field that was wrong.", "অন্তত একটি ভুল ঘর দিন।"),
    FIELD_GIVEN_AND_EMPTIED(
            "field-given-and-emptied",
            MALFORMED,
            "A field is either put right or emptied, not both.",
            "একটি ঘর হয় সংশোধন করুন, নয় খালি করুন; দুটো একসঙ্গে নয়।"),
    DAY_IMPOSSIBLE(
            "day-impossible",
            MALFORMED,
            "The day must lie between the person's birth and today.",
            "তারিখটি ব্যক্তির জন্ম ও আজকের মধ্যে হতে হবে।"),
    DEATH_REGISTRATION_MALFORMED(
            "death-registration-malformed",
            MALFORMED,
            "A death registration number has 17 digits.",
            "মৃত্যু নিবন্ধন নম্বর ১৭ অঙ্কের হয়।"),
    MERGED_INTO(
            "merged-into",
            REFUSED_BY_RULE,
            "This record was merged into another one of the same person: use that one.",
            "এই নথি একই ব্যক্তির অন্য নথির সঙ্গে একীভূত হয়েছে: সেটি ব্যবহার করুন।"),
    PERSON_DEAD("person-dead", REFUSED_BY_RULE, "This person is recorded as dead.", "এই ব্যক্তি মৃত হিসেবে নথিভুক্ত।"),
    PERSON_GONE(
            "person-gone",
            REFUSED_BY_RULE,
            "This person has left the registry: reinstate them first.",
            "এই ব্যক্তি রেজিস্ট্রি ছেড়েছেন: আগে পুনর্বহাল করুন।"),
    PERSON_LIVING(
            "person-living",
            REFUSED_BY_RULE,
            "This person is neither recorded as dead nor as gone.",
            "এই ব্যক্তি মৃত বা প্রস্থানকারী হিসেবে নথিভুক্ত নন।"),
    IDENTIFIER_NOT_HELD(
            "identifier-not-held",
            REFUSED_BY_RULE,
            "The identifier to be replaced does not stand in this record.",
            "যে পরিচয় নম্বর বদলাতে চান তা এই নথিতে নেই।"),
    IDENTIFIER_HELD(
            "identifier-held",
            REFUSED_BY_RULE,
            "This identifier already stands in this record.",
            "এই পরিচয় নম্বর এই নথিতে আগে থেকেই আছে।"),
    NID_ALREADY_HELD(
            "nid-already-held",
            REFUSED_BY_RULE,
            "This person has an NID. Replace it, or let a verifier link its 10-digit form.",
            "এই ব্যক্তির এনআইডি আছে। সেটি বদলান, অথবা যাচাইকারীকে দিয়ে ১০ অঙ্কের নম্বরটি যুক্ত করান।"),
    NID_LINK_IMPOSSIBLE(
            "nid-link-impossible",
            REFUSED_BY_RULE,
            "Only a 10-digit NID and one of 13 or 17 digits can be two forms of one.",
            "শুধু ১০ অঙ্কের এবং ১৩ বা ১৭ অঙ্কের এনআইডি একই নম্বরের দুই রূপ হতে পারে।"),
    IDENTIFIER_VERIFIED(
            "identifier-verified",
            REFUSED_BY_RULE,
            "This identifier was verified as another person's.",
            "এই পরিচয় নম্বর অন্য ব্যক্তির বলে যাচাই হয়েছে।"),
    ACCOUNT_CHANGE_UNKNOWN(
            "account-change-unknown",
            REFUSED_BY_RULE,
            "No such change of account waits for confirmation: a newer one may have replaced it.",
            "এমন কোনো হিসাব পরিবর্তন নিশ্চিতকরণের অপেক্ষায় নেই: নতুন একটি হয়তো এর জায়গা নিয়েছে।"),
    ACCOUNT_CHANGE_OWN(
            "account-change-own",
            REFUSED_BY_RULE,
            "A change of account is confirmed by another officer than asked for it.",
            "হিসাব পরিবর্তন যিনি চেয়েছেন, তিনি ছাড়া অন্য কর্মকর্তা নিশ্চিত করেন।");

    /** The fact of {@link #MERGED_INTO} that names the record to be used instead. */
    public static final String SURVIVOR = "survivor";

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    ChangeProblem(String slug, ProblemKind kind, String english, String bangla) {
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
