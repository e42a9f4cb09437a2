package bd.spbmu.kernel.registry;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.NOT_FOUND;
import static bd.spbmu.kernel.ProblemKind.REFUSED_BY_RULE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a source's record, or a rule of survivorship, is refused, in order of precedence. */
public enum SourceProblem implements Problem {
    VALUES_REQUIRED(
            "source-values-required",
            MALFORMED,
            "Say at least one thing about the person.",
            "ব্যক্তি সম্পর্কে অন্তত একটি তথ্য দিন।"),
    RECORDED_AT_IMPOSSIBLE(
            "recorded-at-impossible",
            MALFORMED,
            "The record cannot have been put down in the future.",
            "তথ্যটি ভবিষ্যতে নথিভুক্ত হতে পারে না।"),
    VERIFIED_NOT_GIVEN(
            "verified-not-given",
            MALFORMED,
            "Only a field that is given can be verified.",
            "যে ঘর দেওয়া হয়েছে শুধু তা-ই যাচাইকৃত হতে পারে।"),
    EVIDENCE_REQUIRED(
            "evidence-required",
            MALFORMED,
            "Name the paper the verified fields were compared with.",
            "যাচাইকৃত ঘরগুলো কোন কাগজের সঙ্গে মেলানো হয়েছে তা জানান।"),
    RANKING_REPEATS(
            "ranking-repeats",
            MALFORMED,
            "An MIS stands in a ranking once, and an attribute in one group.",
            "একটি এমআইএস একটি ক্রমে একবারই থাকে, আর একটি ঘর একটি দলেই থাকে।"),
    RULE_SOURCE_REQUIRED(
            "rule-source-required",
            MALFORMED,
            "Name the order or rule it rests on.",
            "কোন আদেশ বা বিধির ভিত্তিতে, তা জানান।"),
    RULE_UNKNOWN(
            "survivorship-unknown",
            NOT_FOUND,
            "No such rule of survivorship was proposed.",
            "এমন কোনো অগ্রাধিকার-বিধি প্রস্তাব করা হয়নি।"),
    RULE_APPROVER_PROPOSED_IT(
            "survivorship-own",
            REFUSED_BY_RULE,
            "A rule of survivorship is approved by another officer than proposed it.",
            "অগ্রাধিকার-বিধি যিনি প্রস্তাব করেছেন, তিনি ছাড়া অন্য কর্মকর্তা অনুমোদন করেন।"),
    LOCAL_ID_TAKEN(
            "local-id-taken",
            REFUSED_BY_RULE,
            "This local id of the MIS is linked with another person.",
            "এমআইএসের এই স্থানীয় আইডি অন্য ব্যক্তির সঙ্গে যুক্ত।"),
    LOCAL_ID_BEING_LINKED(
            "local-id-being-linked",
            REFUSED_BY_RULE,
            "This local id is being linked with another person: send it again in two minutes.",
            "এই স্থানীয় আইডি অন্য ব্যক্তির সঙ্গে যুক্ত করা হচ্ছে: দুই মিনিট পর আবার পাঠান।"),
    SOURCE_OUTDATED(
            "source-outdated",
            REFUSED_BY_RULE,
            "The MIS has already told something newer about this person.",
            "এই ব্যক্তি সম্পর্কে এমআইএস আগেই আরও নতুন তথ্য দিয়েছে।"),
    SOURCE_NOT_LINKED(
            "source-not-linked",
            REFUSED_BY_RULE,
            "No such record of the MIS is linked with this person.",
            "এমআইএসের এমন কোনো নথি এই ব্যক্তির সঙ্গে যুক্ত নেই।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    SourceProblem(String slug, ProblemKind kind, String english, String bangla) {
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
