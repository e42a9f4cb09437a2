package bd.spbmu.command.enrolment;

import bd.spbmu.command.enrolment.MoveCommand.CloseEntitlements;
import bd.spbmu.command.enrolment.MoveCommand.GiveBackStays;
import bd.spbmu.command.enrolment.MoveCommand.ReopenEntitlements;
import bd.spbmu.command.enrolment.MoveCommand.TakeOverEntitlements;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.MovedEntitlements;
import bd.spbmu.kernel.enrolment.MovedStay;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.MergeId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closes first, then copies what stood at that revision: whoever enrols meanwhile is refused or part of what was copied. */
@Component
class MergedEntitlements implements MovedEntitlements {

    private final CommandGateway commands;

    MergedEntitlements(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public void takeOver(MergeId merge, BeneficiaryId from, BeneficiaryId to) {
        List<MovedStay> stays = commands.sendAndWait(new CloseEntitlements(new EntitlementsId(from), merge, to));
        following(to, holder -> {
            commands.sendAndWait(new TakeOverEntitlements(new EntitlementsId(holder), merge, from, stays));
            return holder;
        });
    }

    @Override
    public void giveBack(MergeId merge, BeneficiaryId from, BeneficiaryId to, List<EnrolmentId> also) {
        List<MovedStay> stays = following(
                from, holder -> commands.sendAndWait(new GiveBackStays(new EntitlementsId(holder), merge, to, also)));
        commands.sendAndWait(new ReopenEntitlements(new EntitlementsId(to), merge, from, stays));
    }

    @Override
    public boolean has(BeneficiaryId beneficiary, List<EnrolmentId> enrolments) {
        return enrolments.stream()
                .allMatch(enrolment -> find(beneficiary, enrolment)
                        .filter(stay -> stay.holder().equals(beneficiary))
                        .isPresent());
    }

    /** Where a stay is now; empty while it is on its way, and when it never began. */
    Optional<HeldStay> find(BeneficiaryId first, EnrolmentId enrolment) {
        return Optional.ofNullable(following(first, holder -> {
            try {
                Stay stay = commands.sendAndWait(new FindStay(new EntitlementsId(holder), enrolment));
                return stay == null ? null : new HeldStay(holder, stay);
            } catch (AggregateNotFoundException nothing) {
                return null;
            }
        }));
    }

    /** The step at the person's entitlements, or where those it concerns went. */
    <T extends @Nullable Object> T following(BeneficiaryId first, Function<BeneficiaryId, T> step) {
        BeneficiaryId holder = first;
        while (true) {
            try {
                return step.apply(holder);
            } catch (Refusal refusal) {
                if (refusal.problem() != ChangeProblem.MERGED_INTO) {
                    throw refusal;
                }
                holder = BeneficiaryId.of(String.valueOf(refusal.facts().get(ChangeProblem.SURVIVOR)));
            }
        }
    }

    /** A stay and with whom it is. */
    record HeldStay(BeneficiaryId holder, Stay stay) {}
}
