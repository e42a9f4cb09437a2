package bd.spbmu.kernel.registry;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.NOT_FOUND;
import static bd.spbmu.kernel.ProblemKind.OTHER_BODY;
import static bd.spbmu.kernel.ProblemKind.REFUSED_BY_RULE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a registration is refused, in order of precedence. */
public enum RegistryProblem implements Problem {
    NID_MALFORMED(
            "nid-malformed",
            MALFORMED,
            "An NID has 10, 13 or 17 digits.",
            "জাতীয় পরিচয়পত্র নম্বর ১০, ১৩ বা ১৭ অঙ্কের হয়।"),
    BRN_MALFORMED(
            "brn-malformed",
            MALFORMED,
            "A birth registration number has 17 digits, or 16 if written by hand.",
            "জন্ম নিবন্ধন নম্বর ১৭ অঙ্কের, হাতে লেখা হলে ১৬ অঙ্কের হয়।"),
    MOBILE_MALFORMED(
            "mobile-malformed",
            MALFORMED,
            "A mobile number has 11 digits and begins with 013 to 019.",
            "মোবাইল নম্বর ১১ অঙ্কের এবং ০১৩ থেকে ০১৯ দিয়ে শুরু হয়।"),
    WALLET_MALFORMED(
            "wallet-malformed",
            MALFORMED,
            "A bKash or Nagad wallet has 11 digits, a Rocket wallet 11 or 12.",
            "বিকাশ বা নগদ ওয়ালেট ১১ অঙ্কের, রকেট ওয়ালেট ১১ বা ১২ অঙ্কের হয়।"),
    ROUTING_MALFORMED(
            "routing-malformed",
            MALFORMED,
            "A bank's routing number has 9 digits.",
            "ব্যাংকের রাউটিং নম্বর ৯ অঙ্কের হয়।"),
    ROUTING_CHECK_DIGIT(
            "routing-check-digit",
            MALFORMED,
            "The last digit does not fit the routing number: one digit was mistyped.",
            "রাউটিং নম্বরের শেষ অঙ্কটি মেলে না: কোনো একটি অঙ্ক ভুল লেখা হয়েছে।"),
    ROUTING_REQUIRED(
            "routing-required",
            MALFORMED,
            "A bank account needs the routing number of its branch.",
            "ব্যাংক হিসাবের জন্য শাখার রাউটিং নম্বর দিতে হবে।"),
    ROUTING_NOT_NEEDED(
            "routing-not-needed",
            MALFORMED,
            "Only a bank account has a routing number.",
            "রাউটিং নম্বর শুধু ব্যাংক হিসাবের থাকে।"),
    BANK_ACCOUNT_MALFORMED(
            "bank-account-malformed",
            MALFORMED,
            "A bank account number has 5 to 17 digits.",
            "ব্যাংক হিসাব নম্বর ৫ থেকে ১৭ অঙ্কের হয়।"),
    POSTAL_ACCOUNT_MALFORMED(
            "postal-account-malformed",
            MALFORMED,
            "An account at the post office has 5 to 17 digits.",
            "ডাকঘর হিসাব নম্বর ৫ থেকে ১৭ অঙ্কের হয়।"),
    PASSPORT_MALFORMED(
            "passport-malformed",
            MALFORMED,
            "A passport number has 6 to 9 letters and digits, at least one of each.",
            "পাসপোর্ট নম্বর ৬ থেকে ৯টি ইংরেজি অক্ষর ও অঙ্কের হয়, অন্তত একটি করে।"),
    CARD_NUMBER_MALFORMED(
            "card-number-malformed",
            MALFORMED,
            "The number of a disability card or a freedom fighter has 4 to 24 letters and digits, at least one digit.",
            "সুবর্ণ কার্ড বা মুক্তিযোদ্ধা নম্বর ৪ থেকে ২৪টি ইংরেজি অক্ষর ও অঙ্কের হয়, অন্তত একটি অঙ্কসহ।"),
    NAME_BN_MALFORMED(
            "name-bn-malformed",
            MALFORMED,
            "The name in Bangla must be written in Bangla script, at most 200 characters.",
            "বাংলা নাম বাংলা হরফে, সর্বোচ্চ ২০০ অক্ষরে লিখতে হবে।"),
    NAME_MALFORMED("name-malformed", MALFORMED, "A name has 1 to 200 letters.", "নাম ১ থেকে ২০০ অক্ষরের হয়।"),
    TEXT_MALFORMED(
            "text-malformed",
            MALFORMED,
            "The text must have 1 to 300 characters and no control characters.",
            "লেখাটি ১ থেকে ৩০০ অক্ষরের এবং নিয়ন্ত্রণ-চিহ্নমুক্ত হতে হবে।"),
    OCCUPATION_UNKNOWN(
            "occupation-unknown",
            MALFORMED,
            "A number must be a code of the list of occupations; otherwise say it in words.",
            "সংখ্যা দিলে তা পেশার তালিকার কোড হতে হবে; নইলে কথায় লিখুন।"),
    BIRTH_DATE_IMPOSSIBLE(
            "birth-date-impossible",
            MALFORMED,
            "The date of birth must be a day within the last 130 years.",
            "জন্মতারিখ গত ১৩০ বছরের মধ্যে হতে হবে।"),
    LOCAL_ID_MALFORMED(
            "local-id-malformed",
            MALFORMED,
            "A local id has 1 to 40 letters, digits, hyphens, dots, slashes or underscores.",
            "স্থানীয় আইডি ১ থেকে ৪০টি অক্ষর, অঙ্ক, হাইফেন, ডট, স্ল্যাশ বা আন্ডারস্কোরের হয়।"),
    LOCAL_ID_LOOKS_PERSONAL(
            "local-id-looks-personal",
            MALFORMED,
            "A local id must not be a person's own number.",
            "স্থানীয় আইডি কোনো ব্যক্তির নিজস্ব নম্বর হতে পারে না।"),
    PLACE_UNKNOWN("place-unknown", MALFORMED, "There is no upazila with this geocode.", "এই জিওকোডে কোনো উপজেলা নেই।"),
    IDENTIFIER_REQUIRED(
            "identifier-required",
            MALFORMED,
            "Give an NID, a birth registration number or another identifier, or the reason why there is none.",
            "জাতীয় পরিচয়পত্র, জন্ম নিবন্ধন বা অন্য পরিচয় নম্বর দিন, অথবা না থাকার কারণ জানান।"),
    IDENTIFIER_REPEATED(
            "identifier-repeated",
            MALFORMED,
            "The same identifier is given twice.",
            "একই পরিচয় নম্বর দুবার দেওয়া হয়েছে।"),
    NID_LINK_NEEDS_VERIFIER(
            "nid-link-needs-verifier",
            MALFORMED,
            "A person has one NID. That a 10-digit and a longer number are one person's, a verifier records later.",
            "একজনের একটিই এনআইডি। ১০ অঙ্কের ও দীর্ঘ নম্বর একই ব্যক্তির কি না, তা যাচাইকারী পরে নথিভুক্ত করেন।"),
    TOO_MANY_IDENTIFIERS(
            "too-many-identifiers",
            MALFORMED,
            "A person has at most five identifiers.",
            "একজন ব্যক্তির সর্বোচ্চ পাঁচটি পরিচয় নম্বর থাকতে পারে।"),
    REASON_NOT_NEEDED(
            "reason-not-needed",
            MALFORMED,
            "Give either identifiers or the reason why there are none, not both.",
            "পরিচয় নম্বর দিন, অথবা না থাকার কারণ দিন; দুটো একসঙ্গে নয়।"),
    MIS_REQUIRED(
            "mis-required",
            MALFORMED,
            "Name the MIS on whose behalf you register.",
            "কোন এমআইএসের পক্ষে নিবন্ধন করছেন তা জানান।"),
    MIS_UNKNOWN("mis-unknown", MALFORMED, "There is no MIS with this code.", "এই কোডে কোনো এমআইএস নেই।"),
    MIS_NOT_YOURS(
            "mis-not-yours",
            MALFORMED,
            "An MIS registers for itself only: leave the field out or give your own code.",
            "একটি এমআইএস শুধু নিজের পক্ষে নিবন্ধন করে: ঘরটি বাদ দিন বা নিজের কোড দিন।"),
    BENEFICIARY_UNKNOWN("beneficiary-unknown", NOT_FOUND, "There is no such beneficiary.", "এমন কোনো উপকারভোগী নেই।"),
    ID_TAKEN(
            "same-id-other-body",
            OTHER_BODY,
            "This id was used before with other contents.",
            "এই আইডি আগে ভিন্ন তথ্যসহ ব্যবহৃত হয়েছে।"),
    IDENTIFIER_ALREADY_REGISTERED(
            "identifier-already-registered",
            REFUSED_BY_RULE,
            "This identifier already belongs to a registered person.",
            "এই পরিচয় নম্বর ইতিমধ্যে একজন নিবন্ধিত ব্যক্তির।"),
    EXISTS_ELSEWHERE(
            "exists-elsewhere",
            REFUSED_BY_RULE,
            "This person is registered outside your area: request a transfer.",
            "এই ব্যক্তি আপনার এলাকার বাইরে নিবন্ধিত: স্থানান্তরের আবেদন করুন।"),
    IDENTIFIER_BEING_REGISTERED(
            "identifier-being-registered",
            REFUSED_BY_RULE,
            "Another registration with this identifier began a moment ago: send yours again in two minutes.",
            "এই পরিচয় নম্বর দিয়ে আরেকটি নিবন্ধন এইমাত্র শুরু হয়েছে: দুই মিনিট পর আবার পাঠান।"),
    CLAIM_EXPIRED(
            "claim-expired",
            REFUSED_BY_RULE,
            "The registration took too long after its identifiers were claimed: send it again.",
            "পরিচয় নম্বর দাবির পর নিবন্ধনে বেশি সময় লেগেছে: আবার পাঠান।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    RegistryProblem(String slug, ProblemKind kind, String english, String bangla) {
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
