package bd.spbmu.command.application;

import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an applicant sends.
 *
 * @param programme applied for
 * @param consent which statement they agreed to
 * @param person as in a registration, without {@code mis} and {@code localId}
 */
record ApplicationForm(ProgrammeCode programme, String consent, Map<String, Object> person) {

    ApplicationForm {
        person = new TreeMap<>(person);
    }

    @Override
    public String toString() {
        return "***";
    }
}
