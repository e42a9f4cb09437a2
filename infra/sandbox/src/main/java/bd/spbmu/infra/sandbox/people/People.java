package bd.spbmu.infra.sandbox.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Registrations without end, made household by household, so that memory stays flat at any size. */
public final class People {

    /** Ages are counted on this day, so that a seed makes the same people on any day. */
    static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);

    private static final int HIDDEN_PER_MILLE = 50;
    private static final int SAME_NUMBER_PER_MILLE = 25;

    private final long seed;

    public People(long seed) {
        this.seed = seed;
    }

    /** The same for the same seed, in the same order; records of one person stand next to each other. */
    public Stream<Applicant> applicants() {
        return LongStream.iterate(1, household -> household + 1).boxed().flatMap(this::household);
    }

    private Stream<Applicant> household(long number) {
        Chance chance = Chance.of(seed ^ 0x5A17L, number);
        Clerk clerk = new Clerk(seed, chance);
        List<Applicant> applicants = new ArrayList<>();
        List<Being> members = Household.members(seed, number);
        for (Being being : members) {
            if (members.size() > 1 && chance.percent(35)) {
                continue;
            }
            Applicant first = clerk.first(being);
            applicants.add(first);
            if (chance.perMille(HIDDEN_PER_MILLE)) {
                applicants.add(clerk.hidden(being, first));
            } else if (!first.identifiers().isEmpty() && chance.perMille(SAME_NUMBER_PER_MILLE)) {
                applicants.add(clerk.sameNumber(being, first));
            }
        }
        return applicants.stream();
    }
}
