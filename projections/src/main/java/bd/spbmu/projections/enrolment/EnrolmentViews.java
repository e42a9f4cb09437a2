package bd.spbmu.projections.enrolment;

import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Between;
import bd.spbmu.projections.Documents.Either;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Not;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.Documents.Sums;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who draws what, now and as known at any time. */
@Component
public class EnrolmentViews {

    private static final int ALL = 1_000;
    private static final Filter NO_ERROR = new Not(Is.of("endReason", EndReason.RECORDED_IN_ERROR.name()));
    /** It has not gone to another record of the person. */
    private static final Filter HERE = new Not(new Between("movedAt", null, null));

    private static final List<Sort> BY_BENEFICIARY = List.of(new Sort("beneficiary", false));
    private static final List<Sort> BY_START = List.of(new Sort("startsOn", false));

    private final Documents<EnrolmentView> enrolments;

    public EnrolmentViews(Documents<EnrolmentView> enrolments) {
        this.enrolments = enrolments;
    }

    /** The stay where it is now. */
    public Optional<EnrolmentView> enrolment(EnrolmentId id) {
        return enrolments
                .find(new Find(List.of(Is.of("enrolment", id.text()), HERE), BY_START, 1, null))
                .views()
                .stream()
                .findFirst();
    }

    /** Every enrolment that stands with these persons (at most 1,000) now, past and present, earliest start first. */
    public List<EnrolmentView> of(Collection<BeneficiaryId> beneficiaries) {
        return everOf(beneficiaries).stream()
                .filter(stay -> stay.movedAt() == null)
                .toList();
    }

    /** As {@link #of}, with those that have gone to another record of theirs. */
    public List<EnrolmentView> everOf(Collection<BeneficiaryId> beneficiaries) {
        List<String> ids = beneficiaries.stream().map(BeneficiaryId::text).toList();
        List<EnrolmentView> all = new ArrayList<>();
        String after = null;
        do {
            Page<EnrolmentView> page =
                    enrolments.find(new Find(List.of(new Is("beneficiary", ids)), BY_START, ALL, after));
            all.addAll(page.views());
            after = page.next();
        } while (after != null);
        return all;
    }

    /**
     * Who draws this programme on any day from first to last, both included, as known now.
     *
     * @param after cursor of the page before, absent for the first
     * @return in the order of beneficiary ids, so that pages can be joined with other lists in that order
     */
    public Page<EnrolmentView> drawing(
            ProgrammeCode programme, LocalDate first, LocalDate last, int size, @Nullable String after) {
        List<Filter> filters = new ArrayList<>(drawingBetween(first, last));
        filters.add(Is.of("programme", programme.text()));
        return enrolments.find(new Find(filters, BY_BENEFICIARY, size, after));
    }

    public Page<EnrolmentView> list(List<Filter> filters, int size, @Nullable String after) {
        return enrolments.find(new Find(filters, BY_BENEFICIARY, size, after));
    }

    /** Enrolments and distinct persons per combination of {@code programme place district gender mis}. */
    public List<Sum> coverage(List<Filter> filters, List<String> by) {
        return enrolments.sums(new Sums(filters, by, "beneficiary", List.of()));
    }

    /** Enrolments that hold on some day from first to last, as known now. */
    public static List<Filter> drawingBetween(LocalDate first, LocalDate last) {
        return List.of(
                NO_ERROR,
                HERE,
                new Between("startsOn", null, last.toString()),
                new Not(new Between("endsOn", null, first.minusDays(1).toString())));
    }

    /** Enrolments that hold on the day, as known at that time: what was recorded later is not yet there. */
    public static List<Filter> drawingOn(LocalDate day, Instant knownAt) {
        Filter notYetEnded = new Not(new Between("endRecordedAt", null, knownAt.toString()));
        Filter holdsByItsEnd = new Either(
                List.of(new Not(new Between("endsOn", null, null)), new Between("endsOn", day.toString(), null)));
        return List.of(
                new Between("recordedAt", null, knownAt.toString()),
                new Not(new Between("movedAt", null, knownAt.toString())),
                new Between("startsOn", null, day.toString()),
                new Either(List.of(notYetEnded, holdsByItsEnd)),
                new Either(List.of(notYetEnded, NO_ERROR)));
    }
}
