package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a programme cannot be had beside what a person already draws.
 *
 * @param rule the rule that would be broken
 * @param by one of the benefits that stand in the way: the one held longest
 */
public record Exclusion(ExclusionRule rule, Held by) {

    /**
     * A benefit a person draws.
     *
     * @param to last day, absent while open
     */
    public record Held(
            ProgrammeCode programme,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean isDrawnOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * The first rule that an open-ended benefit from that day on would break on any day.
     *
     * @param held what the person draws in other programmes, or drew
     */
    public static Optional<Exclusion> of(
            Collection<ExclusionRule> rules, Collection<Held> held, ProgrammeCode wanted, LocalDate from) {
        return rules.stream()
                .filter(rule -> rule.programmes().contains(wanted))
                .flatMap(rule -> breach(rule, held, wanted, from).stream())
                .findFirst();
    }

    private static Optional<Exclusion> breach(
            ExclusionRule rule, Collection<Held> held, ProgrammeCode wanted, LocalDate from) {
        List<Held> others = held.stream()
                .filter(one -> rule.programmes().contains(one.programme()))
                .filter(one -> !one.programme().equals(wanted))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
        LocalDate first = from.isBefore(rule.from()) ? rule.from() : from;
        // the number drawn at once grows only on a first day, so these days decide for all
        return Stream.concat(Stream.of(first), others.stream().map(Held::from).filter(day -> day.isAfter(first)))
                .filter(rule::holdsOn)
                .map(day -> others.stream().filter(one -> one.isDrawnOn(day)).toList())
                .filter(drawn -> drawn.size() >= rule.atMost())
                .map(drawn -> new Exclusion(rule, drawn.getFirst()))
                .findFirst();
    }
}
