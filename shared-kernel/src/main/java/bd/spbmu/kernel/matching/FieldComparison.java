package bd.spbmu.kernel.matching;

import bd.spbmu.kernel.place.PlaceCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the fields of two records one by one. */
final class FieldComparison {

    private FieldComparison() {}

    static List<FieldMatch> compare(PersonTraits a, PersonTraits b) {
        return List.of(
                FieldMatch.of(Field.NAME, names(a, b)),
                FieldMatch.of(Field.MOTHER, NameComparison.compare(Name.of(a.mother()), Name.of(b.mother()))),
                FieldMatch.of(Field.FATHER, NameComparison.compare(Name.of(a.father()), Name.of(b.father()))),
                FieldMatch.of(Field.BIRTH_DATE, dates(a.birthDate(), b.birthDate())),
                FieldMatch.of(Field.PLACE, places(a.place(), b.place())),
                FieldMatch.of(Field.MOBILE, equal(a.mobile(), b.mobile())),
                FieldMatch.of(Field.ACCOUNT, equal(a.account(), b.account())),
                FieldMatch.of(Field.IDENTIFIER, identifiers(a.canonicalIdentifiers(), b.canonicalIdentifiers())));
    }

    /** Within one script spelling tells more than across; a record with one script only is compared across. */
    private static NameMatch names(PersonTraits a, PersonTraits b) {
        Name bnA = Name.of(a.nameBn());
        Name bnB = Name.of(b.nameBn());
        Name enA = Name.of(a.nameEn());
        Name enB = Name.of(b.nameEn());
        NameMatch bangla = NameComparison.compare(bnA, bnB);
        NameMatch english = NameComparison.compare(enA, enB);
        if (bangla.agreement() != Agreement.MISSING || english.agreement() != Agreement.MISSING) {
            return NameMatch.ofTwo(bangla, english);
        }
        return NameMatch.ofTwo(NameComparison.compare(bnA, enB), NameComparison.compare(enA, bnB));
    }

    private static Agreement dates(LocalDate a, LocalDate b) {
        if (a.equals(b)) {
            return isDefault(a) ? Agreement.EXACT_DEFAULT : Agreement.EXACT;
        }
        if (isSwapped(a, b)) {
            return Agreement.SWAPPED;
        }
        if (Math.abs(ChronoUnit.DAYS.between(a, b)) == 1) {
            return Agreement.DAY_OFF;
        }
        boolean sameYear = a.getYear() == b.getYear();
        if (sameYear && (isDefault(a) || isDefault(b))) {
            return Agreement.DEFAULT_DATE;
        }
        boolean sameMonth = a.getMonthValue() == b.getMonthValue();
        boolean sameDay = a.getDayOfMonth() == b.getDayOfMonth();
        boolean yearSlip = isYearSlip(a.getYear(), b.getYear()) && !isDefault(a) && sameMonth && sameDay;
        if ((sameYear && (sameMonth || sameDay)) || yearSlip) {
            return Agreement.ONE_PART_OFF;
        }
        return Math.abs(a.getYear() - b.getYear()) <= 1 ? Agreement.YEAR_OFF : Agreement.DIFFERENT;
    }

    private static boolean isDefault(LocalDate date) {
        return date.getDayOfMonth() == 1 && (date.getMonthValue() == 1 || date.getMonthValue() == 7);
    }

    private static boolean isSwapped(LocalDate a, LocalDate b) {
        return a.getYear() == b.getYear()
                && a.getDayOfMonth() == b.getMonthValue()
                && a.getMonthValue() == b.getDayOfMonth();
    }

    private static boolean isYearSlip(int a, int b) {
        return Likeness.isOneSlipApart(Integer.toString(a), Integer.toString(b));
    }

    private static Agreement places(PlaceCode a, PlaceCode b) {
        if (a.equals(b)) {
            return Agreement.EXACT;
        }
        return a.district().equals(b.district()) ? Agreement.DISTRICT : Agreement.DIFFERENT;
    }

    private static Agreement equal(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return Agreement.MISSING;
        }
        return a.equals(b) ? Agreement.EXACT : Agreement.DIFFERENT;
    }

    /** Numbers of different type or length cannot be compared: one person holds 10 and 13 digits side by side. */
    private static Agreement identifiers(List<String> as, List<String> bs) {
        Agreement best = Agreement.MISSING;
        for (String a : as) {
            for (String b : bs) {
                if (a.equals(b)) {
                    return Agreement.EXACT;
                }
                boolean comparable = a.length() == b.length()
                        && a.substring(0, a.indexOf(':') + 1).equals(b.substring(0, b.indexOf(':') + 1));
                if (comparable && Likeness.isOneSlipApart(a, b)) {
                    best = Agreement.ONE_DIGIT_OFF;
                } else if (comparable && best == Agreement.MISSING) {
                    best = Agreement.DIFFERENT;
                }
            }
        }
        return best;
    }
}
