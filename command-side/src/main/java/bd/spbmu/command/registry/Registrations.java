package bd.spbmu.command.registry;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.AccountNumber;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentifierWarning;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way of a registration: look for a repetition, claim each identifier, register, note the account. Every step can be
 * repeated, so whatever a crash leaves half done is finished by sending the same request again.
 */
@Component
class Registrations {

    private final CommandGateway commands;
    private final IdentityClaims claims;
    private final Catalogue catalogue;
    private final BlindIndex blind;
    private final Seals seals;
    private final Clock clock;

    Registrations(
            CommandGateway commands,
            IdentityClaims claims,
            Catalogue catalogue,
            BlindIndex blind,
            Seals seals,
            Clock clock) {
        this.commands = commands;
        this.claims = claims;
        this.catalogue = catalogue;
        this.blind = blind;
        this.seals = seals;
        this.clock = clock;
    }

    Registered register(BeneficiaryId beneficiary, RegistrationForm form) {
        return decide(beneficiary, form).registered();
    }

    Decision decide(BeneficiaryId beneficiary, RegistrationForm form) {
        CheckedRegistration checked =
                FormChecks.check(beneficiary, form, Request.actorNow(), LocalDate.now(clock), catalogue);
        String requestHash = blind.hash("request", checked.canonicalText());
        boolean before = isRepetition(checked, requestHash);
        if (!before) {
            commands.sendAndWait(closed(checked, requestHash, claimAll(checked)));
        }
        AccountNumber account = checked.account();
        if (account != null) {
            commands.sendAndWait(new ClaimAccount(account(account), account.provider(), beneficiary));
        }
        return new Decision(new Registered(beneficiary, checked.identifiers().isEmpty(), checked.warnings()), before);
    }

    private boolean isRepetition(CheckedRegistration checked, String requestHash) {
        try {
            commands.sendAndWait(new FindRegistration(
                    checked.beneficiary(),
                    requestHash,
                    checked.form().presentAddress().place()));
            return true;
        } catch (AggregateNotFoundException never) {
            return false;
        }
    }

    /** In one order for everybody, so that two registrants with the same two numbers cannot each hold one of them. */
    private @Nullable Instant claimAll(CheckedRegistration checked) {
        return checked.identifiers().stream()
                .sorted(Comparator.comparing(
                        identifier -> claims.identity(identifier).text()))
                .map(identifier -> claims.claim(checked.beneficiary(), identifier))
                .toList()
                .stream()
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private RegisterBeneficiary closed(CheckedRegistration checked, String requestHash, @Nullable Instant claimedAt) {
        Closing closing = new Closing(seals, checked.beneficiary());
        Function<Identifier, HeldIdentifier> held =
                identifier -> closing.identifier(identifier, claims.identity(identifier));
        List<HeldIdentifier> identifiers =
                checked.identifiers().stream().map(held).toList();
        AccountNumber number = checked.account();
        PaymentAccount account = number == null ? null : closing.account(number, account(number));
        return new RegisterBeneficiary(
                checked.beneficiary(),
                checked.source(),
                closing.person(checked.form()),
                identifiers,
                checked.form().noIdentifierReason(),
                account,
                requestHash,
                claimedAt);
    }

    private AccountId account(AccountNumber number) {
        return AccountId.of(blind.hash("account", number.claimText()));
    }

    /** @param before whether it stood already */
    record Decision(Registered registered, boolean before) {}

    /**
     * A registration that stands.
     *
     * @param provisional registered without any identifier
     * @param warnings what is odd about the identifiers
     */
    record Registered(BeneficiaryId beneficiary, boolean provisional, List<IdentifierWarning> warnings) {

        Registered {
            warnings = List.copyOf(warnings);
        }
    }
}
