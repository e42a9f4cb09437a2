package bd.spbmu.query.verification;

import static java.util.stream.Collectors.groupingBy;

import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.UnknownReason;
import bd.spbmu.kernel.verification.VerificationState;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.verification.VerificationViews;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts how the questions to each source stand, in the reader's scope. */
@Component
public class SourceAnswers {

    private static final List<String> BY = List.of("source", "state", "unknown");

    private final VerificationViews verifications;
    private final QueryScope scope;

    SourceAnswers(VerificationViews verifications, QueryScope scope) {
        this.verifications = verifications;
        this.scope = scope;
    }

    /** Every source, also one that nobody asked. */
    public Answer<SourceLine> all() {
        scope.require(QueryScope.PERSONS);
        Map<String, List<Sum>> sums = verifications.counts(scope.places(), BY).stream()
                .collect(groupingBy(sum -> sum.key().getFirst()));
        return Answer.all(Arrays.stream(Source.values())
                .map(source -> line(source, sums.getOrDefault(source.name(), List.of())))
                .toList());
    }

    private static SourceLine line(Source source, List<Sum> sums) {
        List<UnknownReason> why = sums.stream()
                .filter(sum -> state(sum) == VerificationState.UNKNOWN)
                .sorted(Comparator.comparingLong(Sum::documents).reversed())
                .map(sum -> UnknownReason.valueOf(sum.key().getLast()))
                .toList();
        return new SourceLine(
                source,
                in(VerificationState.WAITING, sums),
                in(VerificationState.UNKNOWN, sums),
                why,
                in(VerificationState.VERIFIED, sums),
                in(VerificationState.MISMATCH, sums),
                in(VerificationState.NOT_FOUND, sums),
                in(VerificationState.GIVEN_UP, sums));
    }

    private static long in(VerificationState state, List<Sum> sums) {
        return sums.stream()
                .filter(sum -> state(sum) == state)
                .mapToLong(Sum::documents)
                .sum();
    }

    private static VerificationState state(Sum sum) {
        return VerificationState.valueOf(sum.key().get(1));
    }
}
