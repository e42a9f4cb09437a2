package bd.spbmu.kernel.enrolment;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import java.util.UUID;

/** One stay of one person in one programme, named by the MIS that enrols; leaving and entering again takes a new id. */
public record EnrolmentId(UUID value) implements Text {

    public static EnrolmentId of(String text) {
        return new EnrolmentId(Ids.uuid(text));
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "enrolment-" + value;
    }
}
