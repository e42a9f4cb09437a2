package bd.spbmu.kernel.agreement;

import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.verification.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registry gives another party. The other party is an MIS or a source, one of the two.
 *
 * @param mis may read these fields of persons that are not its own
 * @param source may be told these fields when it is asked about a person, beside the number it is asked about
 * @param from first day it holds
 * @param to last day it holds, absent for an open end
 * @param basis the signed paper
 */
public record AgreementTerms(
        @Nullable MisCode mis,
        @Nullable Source source,
        List<Purpose> purposes,
        List<PersonAttribute> fields,
        LocalDate from,
        @Nullable LocalDate to,
        String basis) {

    public AgreementTerms {
        purposes = List.copyOf(purposes);
        fields = List.copyOf(fields);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
