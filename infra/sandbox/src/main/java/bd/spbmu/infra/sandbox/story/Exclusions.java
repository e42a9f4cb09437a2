package bd.spbmu.infra.sandbox.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules as the story understands them, written down a second time on purpose: the registry must agree. */
final class Exclusions {

    static final String STIPENDS = "one-student-stipend";
    static final String ALLOWANCES = "lifecycle-allowances";

    private static final Map<String, Set<String>> GROUPS = Map.of(
            ALLOWANCES,
            Set.of("old-age-allowance", "widow-allowance", "disability-allowance", "government-pension"),
            STIPENDS,
            Set.of(
                    "primary-stipend",
                    "secondary-stipend",
                    "undergraduate-stipend",
                    "technical-stipend",
                    "disabled-student-stipend",
                    "transgender-bede-stipend"));

    /** Two offices that could each want the same student. */
    static final List<List<String>> RIVALS = List.of(
            List.of("pesp-mis", "primary-stipend", "dss-mis", "disabled-student-stipend"),
            List.of("hsp-mis", "secondary-stipend", "dte-mis", "technical-stipend"),
            List.of("dme-mis", "secondary-stipend", "dshe-mis", "undergraduate-stipend"));

    private Exclusions() {}

    /** The rule that keeps whoever draws one from drawing the other. */
    static Optional<String> between(String one, String other) {
        return GROUPS.entrySet().stream()
                .filter(group ->
                        group.getValue().contains(one) && group.getValue().contains(other))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static boolean isStipend(String programme) {
        return Optional.ofNullable(GROUPS.get(STIPENDS)).orElse(Set.of()).contains(programme);
    }
}
