package bd.spbmu.command.registry;

import bd.spbmu.command.registry.Registrations.Decision;
import bd.spbmu.command.registry.Registrations.Registered;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.intake.IntakeProblem;
import bd.spbmu.kernel.intake.LineTaker;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.ImportedIds;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Lines that are registrations: the person's id follows from the MIS and its own id, so that a line can be repeated. */
@Component
class RegistrationLines implements LineTaker<RegistrationForm> {

    private final Registrations registrations;
    private final IdentityClaims claims;
    private final Beneficiaries beneficiaries;
    private final CommandGateway commands;
    private final Catalogue catalogue;
    private final BlindIndex blind;
    private final Clock clock;

    RegistrationLines(
            Registrations registrations,
            IdentityClaims claims,
            Beneficiaries beneficiaries,
            CommandGateway commands,
            Catalogue catalogue,
            BlindIndex blind,
            Clock clock) {
        this.registrations = registrations;
        this.claims = claims;
        this.beneficiaries = beneficiaries;
        this.commands = commands;
        this.catalogue = catalogue;
        this.blind = blind;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.REGISTRATIONS;
    }

    @Override
    public Class<RegistrationForm> form() {
        return RegistrationForm.class;
    }

    @Override
    public Marks marks(MisCode mis, RegistrationForm form) {
        List<String> numbers = checked(mis, form).identifiers().stream()
                .map(Identifier::claimText)
                .toList();
        return new Marks(form.localId(), numbers, numbers);
    }

    @Override
    public Outcome take(MisCode mis, RegistrationForm form, boolean dryRun) {
        try {
            return warned(dryRun ? judged(checked(mis, form)) : registrations.decide(id(mis, form), form));
        } catch (Refusal refusal) {
            return repeats(refusal);
        }
    }

    static Taken warned(Decision decision) {
        List<Problem> warnings = new ArrayList<>();
        if (decision.registered().provisional()) {
            warnings.add(IntakeProblem.WITHOUT_IDENTIFIER);
        }
        decision.registered().warnings().forEach(odd -> warnings.add(IntakeProblem.valueOf(odd.name())));
        return new Taken(warnings, decision.before());
    }

    /** @throws Refusal the same, unless it says that an identifier is somebody's whom the sender may see */
    static Repeats repeats(Refusal refusal) {
        if (refusal.problem() != RegistryProblem.IDENTIFIER_ALREADY_REGISTERED) {
            throw refusal;
        }
        return new Repeats("/identifiers", String.valueOf(refusal.facts().get("beneficiary")), refusal.problem());
    }

    /** What {@link Registrations} would find, without a trace. */
    private Decision judged(CheckedRegistration checked) {
        boolean before = true;
        try {
            commands.sendAndWait(new FindRegistration(
                    checked.beneficiary(),
                    blind.hash("request", checked.canonicalText()),
                    checked.form().presentAddress().place()));
        } catch (AggregateNotFoundException never) {
            before = false;
            checked.identifiers().forEach(identifier -> requireFree(checked.beneficiary(), identifier));
        }
        return new Decision(
                new Registered(checked.beneficiary(), checked.identifiers().isEmpty(), checked.warnings()), before);
    }

    private void requireFree(BeneficiaryId claimant, Identifier identifier) {
        try {
            Holder holder = commands.sendAndWait(new FindHolder(claims.identity(identifier)));
            boolean taken = holder != null
                    && !holder.by().equals(claimant)
                    && beneficiaries
                            .find(holder.by())
                            .filter(known -> known.identities().contains(claims.identity(identifier)))
                            .isPresent();
            if (taken) {
                throw new Refusal(
                        RegistryProblem.IDENTIFIER_ALREADY_REGISTERED,
                        Map.of("beneficiary", holder.by().text()));
            }
        } catch (AggregateNotFoundException free) {
            // nobody ever claimed it
        }
    }

    private CheckedRegistration checked(MisCode mis, RegistrationForm form) {
        return FormChecks.check(id(mis, form), form, Request.actorNow(), LocalDate.now(clock), catalogue);
    }

    private BeneficiaryId id(MisCode mis, RegistrationForm form) {
        return ImportedIds.beneficiary(blind, mis, form.localId());
    }
}
