package bd.spbmu.query.doubledipping;

import static java.util.stream.Collectors.groupingBy;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.doubledipping.Exclusion;
import bd.spbmu.kernel.doubledipping.Exclusion.Held;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentProblem;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.query.doubledipping.CheckAnswer.Conflict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What some persons draw, judged by the rules as an enrolment would be. */
final class Draws {

    private final Map<BeneficiaryId, List<EnrolmentView>> byPerson;
    private final List<ExclusionRule> rules;
    private final ProgrammeCode wanted;
    private final LocalDate from;

    Draws(List<EnrolmentView> enrolments, List<ExclusionRule> rules, ProgrammeCode wanted, LocalDate from) {
        this.byPerson = enrolments.stream()
                .filter(stay -> stay.endReason() != EndReason.RECORDED_IN_ERROR)
                .collect(groupingBy(EnrolmentView::beneficiary));
        this.rules = rules;
        this.wanted = wanted;
        this.from = from;
    }

    /** What stands in the way of the wanted programme for this person. */
    Optional<Conflict> conflict(BeneficiaryId person) {
        List<EnrolmentView> stays = byPerson.getOrDefault(person, List.of());
        return alreadyEnrolled(person, stays).or(() -> excluded(person, stays));
    }

    private Optional<Conflict> alreadyEnrolled(BeneficiaryId person, List<EnrolmentView> stays) {
        EnrolmentProblem already = EnrolmentProblem.ALREADY_ENROLLED;
        return stays.stream()
                .filter(stay -> stay.programme().equals(wanted))
                .filter(stay -> stay.endsOn() == null || !stay.endsOn().isBefore(from))
                .findFirst()
                .map(stay -> new Conflict(
                        person,
                        already.slug(),
                        new Bilingual(already.english(), already.bangla()),
                        wanted,
                        stay.startsOn()));
    }

    private Optional<Conflict> excluded(BeneficiaryId person, List<EnrolmentView> stays) {
        List<Held> held = stays.stream()
                .map(stay -> new Held(stay.programme(), stay.startsOn(), stay.endsOn()))
                .toList();
        return Exclusion.of(rules, held, wanted, from)
                .map(exclusion -> new Conflict(
                        person,
                        exclusion.rule().id(),
                        exclusion.rule().reason(),
                        exclusion.by().programme(),
                        exclusion.by().from()));
    }
}
