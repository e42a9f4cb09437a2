package bd.spbmu.command.application;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationReceived;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.application.DecisionId;
import bd.spbmu.kernel.application.RefusalGround;
import bd.spbmu.kernel.application.SealedWords;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an application stands, as its own stream says; what is personal, closed.
 *
 * @param code number of the newest code
 * @param codeValidUntil its end
 * @param accepting the decision under which it is being accepted, absent when none is
 * @param asked what the officer wants to know, absent unless asked
 * @param refused why, absent unless refused
 */
record Standing(
        ApplicationReceived received,
        ApplicationState state,
        Instant since,
        int code,
        Instant codeIssuedAt,
        Instant codeValidUntil,
        @Nullable DecisionId accepting,
        @Nullable SealedWords asked,
        @Nullable Refused refused) {

    ProgrammeCode programme() {
        return received.programme();
    }

    PlaceCode place() {
        return received.place();
    }

    @Nullable
    Sealed mobile() {
        return received.mobile();
    }

    record Refused(RefusalGround ground, SealedWords words) {}
}
