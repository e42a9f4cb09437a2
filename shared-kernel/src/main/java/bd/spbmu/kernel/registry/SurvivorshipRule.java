package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.programme.MisCode;
import java.util.List;

/**
 * Whose word counts when sources disagree: verified before unverified, then by rank, then the newest; among equals the one
 * that counted before. What an officer put right in the record itself ranks before every MIS.
 *
 * @param groups an attribute belongs to the first that names it
 * @param others the ranking of attributes no group names
 * @param source order or rule it rests on
 */
public record SurvivorshipRule(SurvivorshipId id, List<Group> groups, List<MisCode> others, String source) {

    public SurvivorshipRule {
        groups = List.copyOf(groups);
        others = List.copyOf(others);
    }

    /** Best first; those not named rank alike, after all that are. */
    public List<MisCode> ranking(PersonAttribute attribute) {
        return groups.stream()
                .filter(group -> group.attributes().contains(attribute))
                .findFirst()
                .map(Group::ranking)
                .orElse(others);
    }

    /** Attributes judged by a ranking of their own. */
    public record Group(List<PersonAttribute> attributes, List<MisCode> ranking) {

        public Group {
            attributes = List.copyOf(attributes);
            ranking = List.copyOf(ranking);
        }
    }
}
