package bd.spbmu.query.registry;

import bd.spbmu.projections.audit.HistoryView;
import bd.spbmu.projections.audit.HistoryView.Fact;
import bd.spbmu.projections.audit.Trace;
import bd.spbmu.projections.payroll.PaymentView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event that touched a person: what, when, by whom, through which MIS and why.
 *
 * @param capturedAt when it was taken down in the field; absent for what was decided as it came
 */
public record HistoryRow(
        Instant at,
        String event,
        String actor,
        @Nullable String mis,
        @Nullable String purpose,
        @Nullable String requestId,
        @Nullable Instant capturedAt,
        @Nullable String correlation,
        Map<String, String> facts) {

    static HistoryRow of(HistoryView view) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Fact fact : view.facts()) {
            facts.put(fact.name(), fact.value());
        }
        return of(view.trace(), facts);
    }

    static HistoryRow of(PaymentView payment, Trace trace) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("amountPoisha", Long.toString(payment.amount().poisha()));
        facts.put("payment", payment.payment().text());
        facts.put("payroll", payment.payroll().text());
        return of(trace, facts);
    }

    private static HistoryRow of(Trace trace, Map<String, String> facts) {
        String captured = trace.capturedAt();
        return new HistoryRow(
                trace.at(),
                trace.event(),
                trace.actor(),
                trace.mis(),
                trace.purpose(),
                trace.requestId(),
                captured == null ? null : Instant.parse(captured),
                trace.correlation(),
                facts);
    }
}
