package bd.spbmu.infra.sandbox.source;

import java.util.Set;

/**
 * What the sources together know of somebody.
 *
 * @param identifier NID or birth registration number, in digits
 * @param sims mobile numbers of 11 digits, registered to this person
 * @param accounts as {@code bkash-account:01712345678}
 * @param lists the lists they stand in, such as {@code pensioners}
 */
public record Citizen(
        String identifier,
        String birthDate,
        String nameBn,
        String mother,
        String father,
        Set<String> sims,
        Set<String> accounts,
        Set<String> lists) {

    public Citizen {
        sims = Set.copyOf(sims);
        accounts = Set.copyOf(accounts);
        lists = Set.copyOf(lists);
    }

    @Override
    public String toString() {
        return "***";
    }
}
