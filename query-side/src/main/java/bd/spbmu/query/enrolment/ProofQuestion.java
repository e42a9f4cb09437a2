package bd.spbmu.query.enrolment;

import bd.spbmu.kernel.enrolment.ProofStanding;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.verification.Source;
import org.jspecify.annotations.Nullable;

/** @param awaited a source whose word is missing */
public record ProofQuestion(
        @Nullable ProofStanding standing,
        @Nullable ProgrammeCode programme,
        @Nullable PlaceCode place,
        @Nullable Source awaited) {}
