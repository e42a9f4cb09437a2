package bd.spbmu.infra.web.access;

import java.util.List;

/**
 * Who takes part in the demo: one client per MIS of the seed, scoped to the programmes it serves in the first catalogue, and
 * one officer per
 * role, and a second checker, since whoever cancelled a benefit may not decide the appeal.
 */
final class DemoPeople {

    private static final List<String> EVERYWHERE = List.of(Actors.EVERYTHING);
    private static final String KURIGRAM = "5549";

    static final List<DemoClient> CLIENTS = List.of(
            mis("hsp-mis", "secondary-stipend"),
            mis("dshe-mis", "undergraduate-stipend", "special-grants-education"),
            mis("dme-mis", "secondary-stipend"),
            mis("dte-mis", "technical-stipend"),
            mis("pesp-mis", "primary-stipend"),
            mis("dol-mis", "garment-worker-assistance"),
            mis("spbmu-mis"),
            mis(
                    "dss-mis",
                    "old-age-allowance",
                    "widow-allowance",
                    "disability-allowance",
                    "transgender-bede-livelihood",
                    "disabled-student-stipend",
                    "transgender-bede-stipend",
                    "tea-worker-livelihood"),
            mis("mowla-mis", "freedom-fighter-honorarium", "freedom-fighter-festival"),
            mis("dwa-mis", "mother-and-child-benefit", "coastal-adaptation"));

    static final List<DemoCredentials.Officer> OFFICERS = List.of(
            officer("maker", "MAKER", EVERYWHERE),
            officer("checker", "CHECKER", EVERYWHERE),
            officer("appeals-officer", "CHECKER", EVERYWHERE),
            officer("auditor", "AUDITOR", EVERYWHERE),
            officer("analyst", "ANALYST", EVERYWHERE),
            officer("district-officer", "FIELD_OFFICER", List.of(KURIGRAM)),
            officer("administrator", "ADMINISTRATOR", EVERYWHERE),
            officer("operator", "OPERATOR", EVERYWHERE));

    private DemoPeople() {}

    private static DemoClient mis(String code, String... programmes) {
        return new DemoClient(code, "", code, List.of(programmes));
    }

    private static DemoCredentials.Officer officer(String name, String role, List<String> places) {
        return new DemoCredentials.Officer(name, "", List.of(role), EVERYWHERE, places);
    }
}
