package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds cases by person, and persons by what they draw; what they are is then read from their own streams. */
public interface CaseIndex {

    /**
     * The cases these persons are in, each with all its persons.
     *
     * @param upTo every case opened up to here is found
     * @throws bd.spbmu.kernel.Refusal {@code view-lagging} or {@code search-unavailable}: ask again later
     */
    Map<CaseId, List<BeneficiaryId>> concerning(Collection<BeneficiaryId> persons, LogPosition upTo);

    /**
     * Everyone who draws more than one of these programmes, a handful at a time.
     *
     * @param upTo every enrolment up to here is found
     * @throws bd.spbmu.kernel.Refusal {@code view-lagging} or {@code search-unavailable}: ask again later
     */
    void drawingSeveral(Collection<ProgrammeCode> programmes, LogPosition upTo, Consumer<List<BeneficiaryId>> each);
}
