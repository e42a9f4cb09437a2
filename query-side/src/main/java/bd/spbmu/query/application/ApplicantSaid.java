package bd.spbmu.query.application;

import bd.spbmu.kernel.place.PlaceCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an applicant said of themselves, opened for someone allowed. Numbers are masked but for the last four. */
public record ApplicantSaid(
        String nameBn,
        @Nullable String nameEn,
        String mother,
        String father,
        @Nullable String spouse,
        String birthDate,
        String birthPlace,
        String religion,
        String occupation,
        Address presentAddress,
        Address permanentAddress,
        @Nullable String mobile,
        List<Masked> identifiers,
        @Nullable String noIdentifierReason,
        @Nullable Masked account,
        @Nullable String disability) {

    public ApplicantSaid {
        identifiers = List.copyOf(identifiers);
    }

    public record Address(PlaceCode place, String text) {}

    /** @param type of the identifier, or the provider of the account */
    public record Masked(String type, String number) {}
}
