package bd.spbmu.query.application;

import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.projections.application.ApplicationView;
import java.time.Instant;

/**
 * One application in a list: no name, so that looking through the list discloses nobody.
 *
 * @param known whether an identifier given stands in a record of the registry already
 */
public record ApplicationRow(
        ApplicationId application,
        ApplicationReference reference,
        ProgrammeCode programme,
        PlaceCode place,
        ApplicationState state,
        Instant receivedAt,
        Instant since,
        Gender gender,
        int birthYear,
        boolean known) {

    static ApplicationRow of(ApplicationView view, boolean known) {
        return new ApplicationRow(
                view.application(),
                view.reference(),
                view.programme(),
                view.place(),
                view.state(),
                view.receivedAt(),
                view.since(),
                view.gender(),
                view.birthYear(),
                known);
    }
}
