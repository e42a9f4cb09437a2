package bd.spbmu.infra.web.problem;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;
import org.springframework.http.HttpStatus;

/** What goes wrong at the edge itself, whatever the slice. */
public enum WebProblem implements Problem {
    METHOD_NOT_ALLOWED(
            "method-not-allowed",
            HttpStatus.METHOD_NOT_ALLOWED,
            "This address does not take that method.",
            "এই ঠিকানায় এই পদ্ধতি চলে না।"),
    CONTENT_TYPE_UNSUPPORTED(
            "content-type-unsupported",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Send the body as application/json.",
            "বার্তাটি application/json হিসেবে পাঠান।"),
    NOT_ACCEPTABLE(
            "not-acceptable",
            HttpStatus.NOT_ACCEPTABLE,
            "The answer cannot be given in a form your Accept header takes.",
            "আপনার Accept হেডারের কোনো রূপে উত্তর দেওয়া যায় না।"),
    BODY_TOO_LARGE(
            "body-too-large",
            HttpStatus.CONTENT_TOO_LARGE,
            "The body is larger than this address takes.",
            "বার্তাটি এই ঠিকানার সীমার চেয়ে বড়।"),
    BODY_REQUIRED("body-required", HttpStatus.BAD_REQUEST, "A body is required.", "একটি বার্তা আবশ্যক।"),
    PARAMETER_MALFORMED(
            "parameter-malformed",
            HttpStatus.BAD_REQUEST,
            "A parameter of the address or a header cannot be read.",
            "ঠিকানার একটি পরামিতি বা একটি হেডার পড়া যাচ্ছে না।"),
    PARAMETER_REQUIRED(
            "parameter-required",
            HttpStatus.BAD_REQUEST,
            "A parameter or header is missing.",
            "একটি পরামিতি বা হেডার অনুপস্থিত।"),
    REQUEST_MALFORMED(
            "request-malformed", HttpStatus.BAD_REQUEST, "The request cannot be read.", "অনুরোধটি পড়া যাচ্ছে না।"),
    TOKEN_INVALID(
            "token-invalid",
            HttpStatus.UNAUTHORIZED,
            "The token is expired, forged or from another issuer.",
            "টোকেনটি মেয়াদোত্তীর্ণ, জাল অথবা অন্য প্রদানকারীর।"),
    TOKEN_LACKS_CLAIMS(
            "token-lacks-claims",
            HttpStatus.FORBIDDEN,
            "The token does not say who its bearer is to the registry.",
            "টোকেনে রেজিস্ট্রির জন্য বাহকের পরিচয় নেই।"),
    FORM_EXPIRED(
            "form-expired",
            HttpStatus.FORBIDDEN,
            "The page has expired: open it again.",
            "পাতাটির মেয়াদ শেষ: আবার খুলুন।"),
    WRITTEN_AT_THE_SAME_TIME(
            "written-at-the-same-time",
            HttpStatus.CONFLICT,
            "Somebody wrote to the same record at that moment: send it again.",
            "একই মুহূর্তে অন্য কেউ একই নথিতে লিখেছে: আবার পাঠান।"),
    TOO_MANY_REQUESTS(
            "too-many-requests",
            HttpStatus.TOO_MANY_REQUESTS,
            "Too many requests of this kind: wait as long as Retry-After says.",
            "এ ধরনের অনুরোধ অতিরিক্ত হয়েছে: Retry-After যতক্ষণ বলে অপেক্ষা করুন।"),
    EVENT_STORE_UNAVAILABLE(
            "event-store-unavailable",
            HttpStatus.SERVICE_UNAVAILABLE,
            "The event store is not available; nothing was stored, try again shortly.",
            "ঘটনা ভাণ্ডার পাওয়া যাচ্ছে না; কিছুই সংরক্ষিত হয়নি, কিছুক্ষণ পর আবার চেষ্টা করুন।"),
    ISSUER_UNAVAILABLE(
            "issuer-unavailable",
            HttpStatus.SERVICE_UNAVAILABLE,
            "The issuer of the token cannot be asked for its keys; try again shortly.",
            "টোকেন প্রদানকারীর চাবি পাওয়া যাচ্ছে না; কিছুক্ষণ পর আবার চেষ্টা করুন।"),
    INTERNAL_ERROR(
            "internal-error",
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong here; the incident number helps to find it.",
            "আমাদের এখানে ত্রুটি ঘটেছে; ঘটনা নম্বরটি তা খুঁজে পেতে সাহায্য করবে।");

    private final String slug;
    private final HttpStatus status;
    private final String english;
    private final String bangla;

    WebProblem(String slug, HttpStatus status, String english, String bangla) {
        this.slug = slug;
        this.status = status;
        this.english = english;
        this.bangla = bangla;
    }

    HttpStatus status() {
        return status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public ProblemKind kind() {
        return switch (status) {
            case UNAUTHORIZED -> ProblemKind.UNAUTHENTICATED;
            case FORBIDDEN -> ProblemKind.FORBIDDEN;
            case CONFLICT -> ProblemKind.REFUSED_BY_RULE;
            case CONTENT_TOO_LARGE -> ProblemKind.TOO_LARGE;
            case TOO_MANY_REQUESTS -> ProblemKind.TOO_MANY;
            case SERVICE_UNAVAILABLE, INTERNAL_SERVER_ERROR -> ProblemKind.UNAVAILABLE;
            default -> ProblemKind.MALFORMED;
        };
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
