package bd.spbmu.command.registry;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.place.Places;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.AccountNumber;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks one form against the facts, and each field against the others; collects everything that is wrong. */
final class FormChecks {

    private static final int MOST_IDENTIFIERS = 5;

    private final List<FieldError> errors = new ArrayList<>();
    private final RegistrationForm form;
    private final Catalogue catalogue;

    private FormChecks(RegistrationForm form, Catalogue catalogue) {
        this.form = form;
        this.catalogue = catalogue;
    }

    /** @throws FieldErrors naming every field that cannot be */
    static CheckedRegistration check(
            BeneficiaryId beneficiary, RegistrationForm form, Actor actor, LocalDate today, Catalogue catalogue) {
        FormChecks checks = new FormChecks(form, catalogue);
        Optional<MisCode> mis = checks.mis(actor);
        checks.localId();
        checks.require(form.birthDate().isPossibleOn(today), "/birthDate", RegistryProblem.BIRTH_DATE_IMPOSSIBLE);
        checks.place(form.presentAddress(), "/presentAddress/place");
        checks.place(form.permanentAddress(), "/permanentAddress/place");
        List<Identifier> identifiers = checks.identifiers();
        AccountNumber account = checks.account();
        checks.recipient();
        if (!checks.errors.isEmpty() || mis.isEmpty()) {
            throw new FieldErrors(checks.errors);
        }
        return new CheckedRegistration(
                beneficiary, new SourceRecord(mis.get(), form.localId()), form, identifiers, account);
    }

    private Optional<MisCode> mis(Actor actor) {
        MisCode own = actor.mis();
        MisCode named = form.mis();
        if (own != null) {
            require(named == null || named.equals(own), "/mis", RegistryProblem.MIS_NOT_YOURS);
            return Optional.of(own);
        }
        if (named == null) {
            require(false, "/mis", RegistryProblem.MIS_REQUIRED);
            return Optional.empty();
        }
        require(catalogue.has(named), "/mis", RegistryProblem.MIS_UNKNOWN);
        return Optional.of(named);
    }

    private void localId() {
        read("/localId", () -> SourceRecord.requireLocalId(form.localId()));
    }

    private void place(RegistrationForm.Address address, String pointer) {
        require(Places.BANGLADESH.isUpazila(address.place()), pointer, RegistryProblem.PLACE_UNKNOWN);
    }

    private List<Identifier> identifiers() {
        List<RegistrationForm.GivenIdentifier> given = form.identifiersOrNone();
        boolean reason = form.noIdentifierReason() != null;
        require(!given.isEmpty() || reason, "/identifiers", RegistryProblem.IDENTIFIER_REQUIRED);
        require(given.isEmpty() || !reason, "/noIdentifierReason", RegistryProblem.REASON_NOT_NEEDED);
        require(given.size() <= MOST_IDENTIFIERS, "/identifiers", RegistryProblem.TOO_MANY_IDENTIFIERS);
        List<Identifier> identifiers = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST_IDENTIFIERS); i++) {
            RegistrationForm.GivenIdentifier one = given.get(i);
            String pointer = "/identifiers/" + i + "/number";
            read(pointer, one::read).ifPresent(identifier -> {
                boolean repeated =
                        identifiers.stream().anyMatch(other -> other.claimText().equals(identifier.claimText()));
                require(!repeated, pointer, RegistryProblem.IDENTIFIER_REPEATED);
                identifiers.add(identifier);
            });
        }
        oneNid(identifiers);
        return identifiers;
    }

    /** Which 10-digit NID is whose, only the Election Commission knows: a form cannot say it. */
    private void oneNid(List<Identifier> identifiers) {
        long nids = identifiers.stream()
                .filter(one -> one.type() == IdentifierType.NID)
                .map(Identifier::claimText)
                .distinct()
                .count();
        require(nids <= 1, "/identifiers", RegistryProblem.NID_LINK_NEEDS_VERIFIER);
    }

    private @Nullable AccountNumber account() {
        RegistrationForm.GivenAccount account = form.account();
        return account == null
                ? null
                : read(
                                "/account/number",
                                () -> AccountNumber.of(account.provider(), account.number(), account.routing()))
                        .orElse(null);
    }

    private void recipient() {
        RegistrationForm.GivenRecipient recipient = form.recipient();
        RegistrationForm.GivenIdentifier given = recipient == null ? null : recipient.identifier();
        if (given != null) {
            read("/recipient/identifier/number", given::read);
        }
    }

    private <T> Optional<T> read(String pointer, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Malformed malformed) {
            require(false, pointer, malformed.problem());
            return Optional.empty();
        }
    }

    private void require(boolean holds, String pointer, Problem problem) {
        if (!holds) {
            errors.add(new FieldError(pointer, problem, Map.of()));
        }
    }
}
