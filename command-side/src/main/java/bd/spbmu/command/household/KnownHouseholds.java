package bd.spbmu.command.household;

import bd.spbmu.command.household.HouseholdCommand.FindHousehold;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdProblem;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Asks the {@link Household} itself. */
@Component
class KnownHouseholds {

    private final CommandGateway commands;

    KnownHouseholds(CommandGateway commands) {
        this.commands = commands;
    }

    Optional<KnownHousehold> find(HouseholdId household) {
        try {
            return Optional.of(commands.sendAndWait(new FindHousehold(household)));
        } catch (AggregateNotFoundException never) {
            return Optional.empty();
        }
    }

    KnownHousehold get(HouseholdId household) {
        return find(household).orElseThrow(() -> new Refusal(HouseholdProblem.HOUSEHOLD_UNKNOWN));
    }

    /** Whether the person lives there by the membership of that number. */
    boolean has(HouseholdId household, BeneficiaryId beneficiary, int membership) {
        return find(household)
                .filter(known -> known.has(beneficiary, membership))
                .isPresent();
    }
}
