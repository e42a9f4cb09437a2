package bd.spbmu.command.enrolment;

import bd.spbmu.command.enrolment.MergedEntitlements.HeldStay;
import bd.spbmu.kernel.ProblemKind;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealUpheld;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Enrols again, without a gap and under an id that follows from the case, whoever lost the benefit to a cancellation that an appeal
 * has undone. If a rule excludes it by now, the rule stands: the case shows that nothing was enrolled.
 */
@Component
@ProcessingGroup("case-consequence")
@DisallowReplay
class WhenAppealUpheldEnrolAgain {

    private static final Logger LOG = LoggerFactory.getLogger(WhenAppealUpheldEnrolAgain.class);

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final MergedEntitlements entitlements;

    WhenAppealUpheldEnrolAgain(CommandGateway commands, Beneficiaries beneficiaries) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.entitlements = new MergedEntitlements(commands);
    }

    @EventHandler
    void on(AppealUpheld event) {
        if (event.wasCancelled()) {
            AtIssue lost = event.atIssue();
            entitlements
                    .find(lost.beneficiary(), lost.enrolment())
                    // one that ended for another reason stands
                    .filter(held -> held.stay().endReason() == EndReason.DRAWN_TWICE)
                    .ifPresent(held -> enrol(lost.again(event.overlap()), held));
        }
    }

    private void enrol(EnrolmentId again, HeldStay held) {
        BeneficiaryId holder = held.holder();
        Stay before = held.stay();
        LocalDate startsOn = Objects.requireNonNull(before.endsOn()).plusDays(1);
        KnownBeneficiary person = beneficiaries.find(holder).orElseThrow();
        commands.sendAndWait(new NameEnrolment(again, holder, before.programme(), startsOn, person.place()));
        try {
            commands.sendAndWait(new Enrol(
                    new EntitlementsId(holder),
                    person,
                    again,
                    before.programme(),
                    before.begun().mis(),
                    startsOn));
        } catch (Refusal refusal) {
            if (refusal.problem().kind() != ProblemKind.REFUSED_BY_RULE) {
                throw refusal;
            }
            LOG.warn("{} was not enrolled again after an appeal: {}", again, refusal.getMessage());
        }
    }
}
