package bd.spbmu.kernel.payroll;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.NOT_FOUND;
import static bd.spbmu.kernel.ProblemKind.REFUSED_BY_RULE;
import static bd.spbmu.kernel.ProblemKind.STALE;
import static bd.spbmu.kernel.ProblemKind.UNAUTHENTICATED;
import static bd.spbmu.kernel.ProblemKind.UNAVAILABLE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a payroll cannot go on, in order of precedence. */
public enum PayrollProblem implements Problem {
    RUN_MALFORMED("run-malformed", MALFORMED, "A run is numbered from 1 to 99.", "রানের নম্বর ১ থেকে ৯৯।"),
    ROOT_MALFORMED(
            "root-malformed",
            MALFORMED,
            "The root of a list has 64 lower-case hexadecimal digits.",
            "তালিকার রুট ৬৪টি ছোট হাতের হেক্সাডেসিমেল অঙ্কের হয়।"),
    REASON_MALFORMED(
            "reason-malformed", MALFORMED, "A reason has 3 to 500 characters.", "কারণ ৩ থেকে ৫০০ অক্ষরে লিখতে হবে।"),
    CALLBACK_MALFORMED(
            "callback-malformed",
            MALFORMED,
            "The message of the provider cannot be read.",
            "সেবাদাতার বার্তাটি পড়া যায় না।"),
    RUN_UNKNOWN("run-unknown", NOT_FOUND, "There is no such payroll run.", "এমন কোনো পে-রোল রান নেই।"),
    INSTRUCTION_UNKNOWN(
            "instruction-unknown",
            NOT_FOUND,
            "This registry never sent such an instruction.",
            "এই রেজিস্ট্রি এমন কোনো নির্দেশ পাঠায়নি।"),
    PAYMENT_UNKNOWN("payment-unknown", NOT_FOUND, "There is no such payment.", "এমন কোনো পরিশোধ নেই।"),
    NO_BENEFIT_RULE(
            "no-benefit-rule",
            REFUSED_BY_RULE,
            "No benefit rule of this programme holds in the period, so there is no amount to pay.",
            "এই সময়কালে কর্মসূচিটির কোনো ভাতার হার নির্ধারিত নেই, তাই পরিশোধের পরিমাণ নেই।"),
    PREVIOUS_RUN_OPEN(
            "previous-run-open",
            REFUSED_BY_RULE,
            "The run before it is not yet issued or rejected.",
            "এর আগের রান এখনো পরিশোধে পাঠানো বা প্রত্যাখ্যান করা হয়নি।"),
    NOTHING_TO_PAY(
            "nothing-to-pay",
            REFUSED_BY_RULE,
            "There is nobody left to pay in this period.",
            "এই সময়কালে পরিশোধযোগ্য আর কেউ নেই।"),
    APPROVER_PREPARED_IT(
            "approver-prepared-it",
            REFUSED_BY_RULE,
            "The officer who prepared a payroll cannot approve it.",
            "যিনি পে-রোল প্রস্তুত করেছেন তিনি তা অনুমোদন করতে পারেন না।"),
    NOT_AWAITING_APPROVAL(
            "not-awaiting-approval",
            REFUSED_BY_RULE,
            "This run is not waiting for approval.",
            "এই রান অনুমোদনের অপেক্ষায় নেই।"),
    NOT_APPROVED("not-approved", REFUSED_BY_RULE, "This run is not approved.", "এই রান অনুমোদিত নয়।"),
    NOT_ISSUED("not-issued", REFUSED_BY_RULE, "This run is not issued.", "এই রান পরিশোধে পাঠানো হয়নি।"),
    ALREADY_ISSUED(
            "already-issued",
            REFUSED_BY_RULE,
            "This run is issued: it can no longer be cancelled.",
            "এই রান পরিশোধে পাঠানো হয়েছে: আর বাতিল করা যায় না।"),
    NOT_CANCELLABLE(
            "not-cancellable",
            REFUSED_BY_RULE,
            "Only a frozen or approved run can be cancelled.",
            "শুধু চূড়ান্ত বা অনুমোদিত রান বাতিল করা যায়।"),
    MONEY_NOT_BACK(
            "money-not-back",
            REFUSED_BY_RULE,
            "The last attempt has not failed or come back for certain, so nothing may follow it.",
            "শেষ চেষ্টাটি নিশ্চিতভাবে ব্যর্থ হয়নি বা ফেরত আসেনি, তাই এর পরে কিছু করা যায় না।"),
    CONFLICT_OPEN(
            "conflict-open",
            REFUSED_BY_RULE,
            "The provider contradicts itself on this payment: resolve that first.",
            "এই পরিশোধ নিয়ে সেবাদাতার উত্তর পরস্পরবিরোধী: আগে তার নিষ্পত্তি করুন।"),
    NO_CONFLICT(
            "no-conflict", REFUSED_BY_RULE, "This payment has no open conflict.", "এই পরিশোধে কোনো বিরোধ খোলা নেই।"),
    NO_ACCOUNT_TO_PAY(
            "no-account-to-pay",
            REFUSED_BY_RULE,
            "The registry has no account of this person's own to pay into.",
            "পরিশোধ করার মতো এই ব্যক্তির নিজস্ব কোনো হিসাব রেজিস্ট্রিতে নেই।"),
    REISSUE_NOT_PROPOSED(
            "reissue-not-proposed",
            REFUSED_BY_RULE,
            "Nobody has proposed this attempt.",
            "কেউ এই চেষ্টার প্রস্তাব করেননি।"),
    REISSUE_DIFFERS(
            "reissue-differs",
            STALE,
            "The proposal has changed: look at it again, and approve the account that it has now.",
            "প্রস্তাবটি বদলে গেছে: আবার দেখুন এবং বর্তমান হিসাবটি অনুমোদন করুন।"),
    ROOT_DIFFERS(
            "root-differs",
            STALE,
            "The list has changed: look at it again, and approve the root that it has now.",
            "তালিকা বদলে গেছে: আবার দেখুন এবং বর্তমান রুট অনুমোদন করুন।"),
    PREPARATION_OVERTAKEN(
            "preparation-overtaken",
            STALE,
            "Another officer began to prepare this run meanwhile; look at the run again.",
            "ইতিমধ্যে অন্য কর্মকর্তা এই রান প্রস্তুত শুরু করেছেন; রানটি আবার দেখুন।"),
    SIGNATURE_INVALID(
            "signature-invalid",
            UNAUTHENTICATED,
            "The signature of this message is missing, old or wrong.",
            "এই বার্তার স্বাক্ষর নেই, পুরোনো বা ভুল।"),
    PROVIDER_UNAVAILABLE(
            "provider-unavailable",
            UNAVAILABLE,
            "The payment provider does not answer; try again shortly.",
            "পেমেন্ট সেবাদাতা সাড়া দিচ্ছে না; কিছুক্ষণ পর আবার চেষ্টা করুন।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    PayrollProblem(String slug, ProblemKind kind, String english, String bangla) {
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
