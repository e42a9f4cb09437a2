package bd.spbmu.query.registry;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import org.jspecify.annotations.Nullable;

/** A person in a list: enough to tell who it is, no more. Names are absent once the person's key is destroyed. */
public record BeneficiaryRow(
        BeneficiaryId beneficiary,
        MisCode mis,
        String localId,
        @Nullable String nameBn,
        @Nullable String nameEn,
        int birthYear,
        Gender gender,
        PlaceCode place,
        boolean provisional) {}
