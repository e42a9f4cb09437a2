package bd.spbmu.command.application;

import bd.spbmu.command.OpenSeals;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.enrolment.EnrolmentProblem;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.intake.LineTaker;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.ImportedIds;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A registry in a few maps, with the promises of the real one: an NID is one person's, and the same line again is no news. */
final class Register implements Beneficiaries {

    final Map<String, BeneficiaryId> byNid = new HashMap<>();
    final Set<String> enrolments = new HashSet<>();
    boolean excluded;

    record Said(Map<String, Object> fields) {}

    @Override
    public Optional<KnownBeneficiary> find(BeneficiaryId beneficiary) {
        return byNid.containsValue(beneficiary)
                ? Optional.of(new KnownBeneficiary(
                        beneficiary, PlaceCode.of("554994"), Gender.FEMALE, 1955, false, Set.of(), null, Life.LIVING))
                : Optional.empty();
    }

    List<LineTaker<?>> takers() {
        return List.of(new Registrations(), new Enrolments());
    }

    private abstract static class Taker implements LineTaker<Said> {

        @Override
        public Class<Said> form() {
            return Said.class;
        }

        @Override
        public Marks marks(MisCode mis, Said form) {
            return new Marks("", List.of("NID:" + form.fields().get("nid")), List.of());
        }
    }

    private final class Registrations extends Taker {

        @Override
        public ImportKind kind() {
            return ImportKind.REGISTRATIONS;
        }

        @Override
        public Outcome take(MisCode mis, Said form, boolean dryRun) {
            BeneficiaryId person = ImportedIds.beneficiary(
                    OpenSeals.BLIND, mis, String.valueOf(form.fields().get("localId")));
            BeneficiaryId holder =
                    byNid.computeIfAbsent(String.valueOf(form.fields().get("nid")), first -> person);
            return holder.equals(person)
                    ? new Taken(List.of())
                    : new Repeats("/identifiers", holder.text(), RegistryProblem.IDENTIFIER_ALREADY_REGISTERED);
        }
    }

    private final class Enrolments extends Taker {

        @Override
        public ImportKind kind() {
            return ImportKind.ENROLMENTS;
        }

        @Override
        public Outcome take(MisCode mis, Said form, boolean dryRun) {
            if (excluded) {
                throw new Refusal(EnrolmentProblem.EXCLUDED_BY_RULE);
            }
            enrolments.add(
                    form.fields().get("beneficiary") + "/" + form.fields().get("programme"));
            return new Taken(List.of());
        }
    }
}
