package bd.spbmu.command.collection;

import bd.spbmu.command.collection.RecordAnswer.MemberAnswer;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.intake.CollectedHouseholds;
import bd.spbmu.kernel.intake.CollectedPersons;
import bd.spbmu.kernel.intake.CollectionProblem;
import bd.spbmu.kernel.intake.FormReader;
import bd.spbmu.kernel.intake.Judgement;
import bd.spbmu.kernel.intake.LineTaker.Taken;
import bd.spbmu.kernel.intake.Verdict;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides one record: a person, or the persons of a household and then the household. */
@Component
class RecordDesk {

    private final CollectedPersons persons;
    private final CollectedHouseholds households;
    private final FormReader reader;

    RecordDesk(CollectedPersons persons, CollectedHouseholds households, FormReader reader) {
        this.persons = persons;
        this.households = households;
        this.reader = reader;
    }

    RecordAnswer decide(CollectedRecord one, String pointer) {
        return switch (one.kind()) {
            case PERSON ->
                RecordAnswer.of(
                        one.record(),
                        pointer + "/person",
                        person(new BeneficiaryId(one.record().value()), one.body()),
                        null);
            case HOUSEHOLD -> household(one, pointer + "/household");
        };
    }

    private RecordAnswer household(CollectedRecord one, String pointer) {
        Household form;
        try {
            form = reader.read(Household.class, one.body());
        } catch (FieldErrors unreadable) {
            return RecordAnswer.of(one.record(), pointer, Judgement.refused(unreadable.errors()), null);
        }
        List<MemberAnswer> members = new ArrayList<>();
        for (int i = 0; i < form.members().size(); i++) {
            members.add(member(form.members().get(i), pointer + "/members/" + i + "/person"));
        }
        Judgement judgement = members.stream().allMatch(MemberAnswer::stands)
                ? Judgement.on(
                        () -> households.take(new HouseholdId(one.record().value()), form.body()))
                : Judgement.refused(List.of(new FieldError("/members", CollectionProblem.MEMBERS_FIRST, Map.of())));
        return RecordAnswer.of(one.record(), pointer, judgement, members);
    }

    /** Whoever is only named is registered already, or the household is refused. */
    private MemberAnswer member(Member member, String pointer) {
        Map<String, Object> form = member.person();
        Judgement judgement =
                form == null ? Judgement.on(() -> new Taken(List.of(), true)) : person(member.beneficiary(), form);
        return MemberAnswer.of(member.beneficiary(), pointer, judgement);
    }

    /** Whoever stands before the household is told what to do about somebody who is registered already. */
    private Judgement person(BeneficiaryId person, Map<String, Object> form) {
        Judgement judgement = Judgement.on(() -> persons.take(person, form));
        if (judgement.verdict() != Verdict.DUPLICATE || judgement.of().isEmpty()) {
            return judgement;
        }
        List<FieldError> findings = new ArrayList<>(judgement.findings());
        findings.add(new FieldError("", CollectionProblem.REGISTERED_MEANWHILE, Map.of()));
        return new Judgement(judgement.verdict(), judgement.repeated(), findings, judgement.of());
    }

    /** As a household is requested, but for the persons within. */
    private record Household(
            BeneficiaryId head, PlaceCode place, @Nullable LocalDate since, List<Member> members) {

        Map<String, Object> body() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("head", head.text());
            body.put("place", place.text());
            if (since != null) {
                body.put("since", since.toString());
            }
            body.put("members", members.stream().map(Member::body).toList());
            return body;
        }
    }

    private record Member(
            BeneficiaryId beneficiary,
            HouseholdRole role,
            @Nullable LocalDate since,
            @Nullable Map<String, Object> person) {

        Map<String, Object> body() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("beneficiary", beneficiary.text());
            body.put("role", role.name());
            if (since != null) {
                body.put("since", since.toString());
            }
            return body;
        }

        @Override
        public String toString() {
            return "Member[" + beneficiary + "]";
        }
    }
}
