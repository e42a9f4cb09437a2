package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.doubledipping.AtStake;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitOverlapFound;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseWeighed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What speaks for an overlap so far. */
final class CaseEvidence {

    private List<BeneficiaryId> persons = List.of();
    private @Nullable Score score;
    private final Set<AccountId> accounts = new HashSet<>();
    private final Set<String> rules = new HashSet<>();
    private LocalDate holdsFrom = LocalDate.MIN;
    private List<AtStake> stakes = List.of();

    List<BeneficiaryId> persons() {
        return persons;
    }

    /**
     * Whether the score says more than what is known: a higher level, or, against a case that is settled already, a higher score
     * by other weights than those the officers saw.
     */
    boolean isStronger(Score other, boolean settled) {
        Score known = score;
        if (known == null) {
            return other.level() != Level.NONE;
        }
        boolean higher = other.level().compareTo(known.level()) > 0;
        boolean otherWeights = !other.scorer().equals(known.scorer()) && other.centibits() > known.centibits();
        return higher || (settled && otherWeights);
    }

    boolean has(AccountId account) {
        return accounts.contains(account);
    }

    boolean has(String rule) {
        return rules.contains(rule);
    }

    boolean weighs(List<AtStake> other) {
        return stakes.equals(other);
    }

    /** First day on which there is anything to object to. */
    LocalDate holdsFrom() {
        return holdsFrom;
    }

    void add(BenefitOverlapFound found) {
        persons = List.of(found.first().beneficiary());
        rules.add(found.rule());
        holdsFrom = found.holdsFrom();
    }

    void add(CaseWeighed weighed) {
        stakes = weighed.stakes();
    }

    void add(SamePersonSuspected suspected) {
        persons = List.of(suspected.first(), suspected.second());
        score = suspected.score();
    }

    void add(SharedAccountNoticed noticed) {
        persons = List.of(noticed.first(), noticed.second());
        accounts.add(noticed.account());
    }
}
