package bd.spbmu.query.dashboard;

import bd.spbmu.kernel.programme.PublicationId;
import bd.spbmu.projections.programme.PublicationView;
import bd.spbmu.query.payroll.PaymentSum;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the government published beside what this registry itself counts: two figures of the same name are never mixed.
 *
 * @param published the latest published counters, with their date; absent while none are known
 */
public record Dashboard(@Nullable Published published, Own own) {

    public record Published(PublicationId publication, PublicationView.Figures figures) {}

    /**
     * What is registered here, in the reader's scope.
     *
     * @param programmes those of the catalogue by payment mode
     * @param registered persons, provisional ones included
     * @param drawing enrolments that hold today
     * @param covered distinct persons with such an enrolment
     * @param payments by where they stand
     * @param cases suspected overlaps by kind, absent for readers who see no persons
     */
    public record Own(
            Instant countedAt,
            int ministries,
            int systems,
            Map<String, Long> programmes,
            long registered,
            long provisional,
            long drawing,
            long covered,
            List<PaymentSum> payments,
            @Nullable Map<String, Long> cases) {}
}
