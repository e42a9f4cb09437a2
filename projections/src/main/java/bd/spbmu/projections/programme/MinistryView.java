package bd.spbmu.projections.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.projections.Revised;

/** A ministry or division of the catalogue. */
public record MinistryView(long revision, MinistryCode code, String abbreviation, Bilingual name) implements Revised {}
