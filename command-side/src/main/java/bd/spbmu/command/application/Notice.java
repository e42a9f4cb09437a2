package bd.spbmu.command.application;

import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.NoticeKind;

/**
 * That an applicant is to be told something.
 *
 * @param number tells apart what is told more than once: of the code, or of what came before in the application
 */
public record Notice(ApplicationId application, NoticeKind kind, long number) {

    /** The same notice, sent again, has the same id: a gateway that knows it sends it once. */
    public String id() {
        return application.text() + "-" + kind + "-" + number;
    }
}
