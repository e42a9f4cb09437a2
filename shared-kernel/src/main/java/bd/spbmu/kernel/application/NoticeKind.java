package bd.spbmu.kernel.application;

/** What an applicant is told by a short message. */
public enum NoticeKind {
    CODE,
    INFORMATION_ASKED,
    ACCEPTED,
    REFUSED
}
