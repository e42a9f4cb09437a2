package bd.spbmu.query.doubledipping;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.programme.ProgrammeProblem;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.NameInBangla;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.query.answer.QueryProblem;
import bd.spbmu.query.console.Asked;
import bd.spbmu.query.registry.PersonSearch.GivenIdentifier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the clerk filled in, as typed. */
record CheckForm(
        @Nullable String programme,
        @Nullable String type,
        @Nullable String number,
        @Nullable String name,
        @Nullable String birthDate,
        @Nullable String mother,
        @Nullable String father,
        @Nullable String mobile,
        @Nullable String upazila) {

    /**
     * @throws FieldErrors when no programme is chosen, or a person is described by less than name, birth and upazila
     * @throws bd.spbmu.kernel.Malformed for a field that cannot be what it says
     */
    Check asked() {
        ProgrammeCode wanted = Asked.programme(programme);
        if (wanted == null) {
            throw FieldErrors.at("/programme", ProgrammeProblem.PROGRAMME_UNKNOWN);
        }
        String digits = Asked.text(number);
        IdentifierType kind = Objects.requireNonNullElse(Asked.choice(IdentifierType.class, type), IdentifierType.NID);
        return new Check(wanted, null, digits == null ? null : new GivenIdentifier(kind, digits), particulars());
    }

    private Check.@Nullable Particulars particulars() {
        String said = Asked.text(name);
        String born = Asked.text(birthDate);
        PlaceCode place = Asked.place(upazila);
        if (said == null && born == null && place == null) {
            return null;
        }
        if (said == null || born == null || place == null) {
            throw FieldErrors.at("/person", QueryProblem.SUBJECT_REQUIRED);
        }
        String phone = Asked.text(mobile);
        return new Check.Particulars(
                NameInBangla.of(said),
                null,
                parent(mother),
                parent(father),
                BirthDate.of(born),
                place,
                phone == null ? null : Mobile.of(phone),
                null);
    }

    private static @Nullable PlainName parent(@Nullable String field) {
        String said = Asked.text(field);
        return said == null ? null : PlainName.of(said);
    }

    @Override
    public String toString() {
        return "***";
    }
}
