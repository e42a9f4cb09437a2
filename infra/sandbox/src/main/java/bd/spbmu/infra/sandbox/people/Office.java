package bd.spbmu.infra.sandbox.people;

import java.util.ArrayList;
import java.util.List;

/** One MIS with a programme it serves. */
record Office(String mis, String programme) {

    private static final Office OLD_AGE = new Office("dss-mis", "old-age-allowance");
    private static final Office WIDOW = new Office("dss-mis", "widow-allowance");
    private static final Office DISABILITY = new Office("dss-mis", "disability-allowance");
    private static final Office DISABLED_STUDENT = new Office("dss-mis", "disabled-student-stipend");
    private static final Office TEA = new Office("dss-mis", "tea-worker-livelihood");
    private static final Office MOTHER_AND_CHILD = new Office("dwa-mis", "mother-and-child-benefit");
    private static final Office COAST = new Office("dwa-mis", "coastal-adaptation");
    private static final Office FREEDOM_FIGHTER = new Office("mowla-mis", "freedom-fighter-honorarium");
    private static final Office PRIMARY = new Office("pesp-mis", "primary-stipend");
    private static final Office SECONDARY = new Office("hsp-mis", "secondary-stipend");
    private static final Office MADRASAH = new Office("dme-mis", "secondary-stipend");
    private static final Office UNDERGRADUATE = new Office("dshe-mis", "undergraduate-stipend");
    private static final Office TECHNICAL = new Office("dte-mis", "technical-stipend");
    private static final Office GARMENT = new Office("dol-mis", "garment-worker-assistance");

    /** Every office that someone of this age and sex could turn to, the likeliest first. */
    static List<Office> of(Being being) {
        int age = being.age();
        List<Office> offices = new ArrayList<>();
        if (age < 18) {
            offices.addAll(age < 11 ? List.of(PRIMARY) : List.of(SECONDARY, MADRASAH));
            offices.add(DISABLED_STUDENT);
        } else if (age < 25) {
            offices.addAll(List.of(UNDERGRADUATE, TECHNICAL));
        }
        if (age >= 18 && age < 60) {
            offices.add(being.isFemale() && age < 36 ? MOTHER_AND_CHILD : GARMENT);
            offices.addAll(List.of(GARMENT, DISABILITY, TEA));
        }
        if (being.isFemale() && age >= 30) {
            offices.addAll(List.of(WIDOW, COAST));
        }
        if (age >= (being.isFemale() ? 62 : 65)) {
            offices.addFirst(OLD_AGE);
            offices.add(DISABILITY);
        }
        if (!being.isFemale() && age >= 70) {
            offices.add(FREEDOM_FIGHTER);
        }
        return offices.isEmpty() ? List.of(DISABILITY) : offices;
    }

    static Office first(Being being, Chance chance) {
        return chance.usuallyFirst(of(being), 65);
    }

    /** Where the same person turns up again. */
    static Office again(Being being, Office not, Chance chance) {
        List<Office> others =
                of(being).stream().filter(office -> !office.equals(not)).toList();
        return others.isEmpty() ? not : chance.oneOf(others);
    }
}
