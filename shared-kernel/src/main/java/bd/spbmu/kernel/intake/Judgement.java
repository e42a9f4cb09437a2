package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.intake.LineTaker.Outcome;
import bd.spbmu.kernel.intake.LineTaker.Repeats;
import bd.spbmu.kernel.intake.LineTaker.Taken;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What became of one among many that are decided as single requests are: of a line of a file, of a record of a collection.
 *
 * @param repeated whether it had been taken before, and this is the answer of then
 * @param findings what is wrong, odd or held by somebody else
 * @param of whom or what it repeats; empty unless it repeats somebody the sender may see
 */
public record Judgement(Verdict verdict, boolean repeated, List<FieldError> findings, String of) {

    public Judgement {
        findings = List.copyOf(findings);
    }

    /**
     * Decides, and turns what speaks against this one into its answer.
     *
     * @throws Refusal for what is not about this one and passes: it is to be sent again
     */
    public static Judgement on(Supplier<Outcome> decision) {
        try {
            return switch (decision.get()) {
                case Taken taken -> accepted(taken);
                case Repeats repeats ->
                    new Judgement(
                            Verdict.DUPLICATE,
                            false,
                            List.of(new FieldError(repeats.field(), repeats.problem(), Map.of())),
                            repeats.of());
            };
        } catch (FieldErrors errors) {
            return refused(errors.errors());
        } catch (Malformed malformed) {
            return refused(List.of(new FieldError("", malformed.problem(), Map.of())));
        } catch (Refusal refusal) {
            return switch (refusal.problem().kind()) {
                case UNAVAILABLE, STALE, TOO_MANY, UNAUTHENTICATED -> throw refusal;
                case MALFORMED, FORBIDDEN, NOT_FOUND, REFUSED_BY_RULE, OTHER_BODY, TOO_LARGE ->
                    refused(List.of(new FieldError("", refusal.problem(), refusal.facts())));
            };
        }
    }

    public static Judgement refused(List<FieldError> errors) {
        return new Judgement(Verdict.REFUSED, false, errors, "");
    }

    private static Judgement accepted(Taken taken) {
        return new Judgement(
                taken.warnings().isEmpty() ? Verdict.ACCEPTED : Verdict.ACCEPTED_WITH_WARNINGS,
                taken.before(),
                taken.warnings().stream()
                        .map(warning -> new FieldError("", warning, Map.of()))
                        .toList(),
                "");
    }
}
