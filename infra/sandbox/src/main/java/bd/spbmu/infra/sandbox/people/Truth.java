package bd.spbmu.infra.sandbox.people;

import bd.spbmu.infra.sandbox.people.Applicant.Account;
import bd.spbmu.infra.sandbox.people.Applicant.Copy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is true about a list of applicants, to judge a registry by. Applicants are named by {@link Applicant#toString()}. */
public final class Truth {

    private final List<Applicant> applicants;

    public Truth(List<Applicant> applicants) {
        this.applicants = List.copyOf(applicants);
    }

    /** Records of one person of which neither shares a number with the other. */
    public Set<Pair> samePersons() {
        return pairs(Applicant::person, applicant -> applicant.copy() != Copy.SAME_NUMBER);
    }

    /** Two records paid into one account. */
    public Set<Pair> sharedAccounts() {
        return pairs(
                applicant -> {
                    Account account = applicant.account();
                    return account == null ? applicant.toString() : account.line();
                },
                applicant -> applicant.copy() != Copy.SAME_NUMBER);
    }

    /** Different people of one household: what a careless scorer takes for one person. */
    public Set<Pair> relatives() {
        Set<Pair> relatives = pairs(Applicant::household, applicant -> applicant.copy() != Copy.SAME_NUMBER);
        relatives.removeAll(samePersons());
        return relatives;
    }

    private <K> Set<Pair> pairs(Function<Applicant, K> key, Predicate<Applicant> counted) {
        Map<K, List<Applicant>> groups = applicants.stream()
                .filter(counted)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        Set<Pair> pairs = new HashSet<>();
        for (List<Applicant> group : groups.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    pairs.add(Pair.of(group.get(i).toString(), group.get(j).toString()));
                }
            }
        }
        return pairs;
    }

    /** Two records, the same from either side. */
    public record Pair(String one, String other) {

        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
