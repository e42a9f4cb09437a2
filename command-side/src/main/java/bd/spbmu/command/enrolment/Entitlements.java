package bd.spbmu.command.enrolment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.enrolment.MoveCommand.CloseEntitlements;
import bd.spbmu.command.enrolment.MoveCommand.GiveBackStays;
import bd.spbmu.command.enrolment.MoveCommand.ReopenEntitlements;
import bd.spbmu.command.enrolment.MoveCommand.TakeOverEntitlements;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.doubledipping.Exclusion;
import bd.spbmu.kernel.doubledipping.Exclusion.Held;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EnrolmentProblem;
import bd.spbmu.kernel.enrolment.EntitlementsEvent;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.MovedEnrolmentEnded;
import bd.spbmu.kernel.enrolment.MovedStay;
import bd.spbmu.kernel.enrolment.StayMoveEvent;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsClosed;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsGivenBack;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsReopened;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsTakenOver;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Everything one person is entitled to, in all programmes: the one place where double dipping is decided. */
@Aggregate(cache = "aggregateCache")
class Entitlements {

    @AggregateIdentifier
    private EntitlementsId id;

    private final Map<EnrolmentId, Stay> stays = new LinkedHashMap<>();
    private final StayMoves moves = new StayMoves();

    Entitlements() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Stay enrol(Enrol command, ExclusionRules rules, Clock clock) {
        Stay before = stays.get(command.enrolment());
        if (before != null) {
            requireSame(before, command);
            return before;
        }
        moves.requireOpen();
        requireLiving(command.person().life());
        requireNotEnrolled(command);
        LocalDate today = LocalDate.now(clock);
        // a back-dated enrolment still runs today: it cannot slip under rules that came since
        LocalDate decisive = command.startsOn().isAfter(today) ? command.startsOn() : today;
        RuleSetAdopted inForce = rules.inForceOn(decisive).orElse(null);
        RuleSetId judgedBy = inForce == null ? null : inForce.ruleSet();
        if (inForce != null) {
            requireNotExcluded(command, inForce);
        }
        Enrolled enrolled = new Enrolled(
                command.person().beneficiary(),
                command.enrolment(),
                command.programme(),
                command.mis(),
                command.startsOn(),
                command.person().place(),
                command.person().gender(),
                command.person().birthYear(),
                judgedBy);
        apply(enrolled);
        return Stay.of(enrolled);
    }

    @CommandHandler
    void end(EndEnrolment command) {
        Stay stay = stays.get(command.enrolment());
        if (stay == null) {
            moves.requireNotLeft(command.enrolment());
            throw new Refusal(EnrolmentProblem.ENROLMENT_UNKNOWN);
        }
        if (stay.endedBefore()) {
            requireSameEnd(stay, command);
            return;
        }
        boolean inError = command.reason() == EndReason.RECORDED_IN_ERROR;
        LocalDate earliest = inError ? stay.startsOn().minusDays(1) : stay.startsOn();
        if (command.endsOn().isBefore(earliest)) {
            throw FieldErrors.at("/endsOn", EnrolmentProblem.ENDS_ON_IMPOSSIBLE);
        }
        apply(stay.end(id.beneficiary(), command.endsOn(), command.reason()));
    }

    @CommandHandler
    @Nullable
    Stay find(FindStay command) {
        moves.requireNotLeft(command.enrolment());
        return stays.get(command.enrolment());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<MovedStay> close(CloseEntitlements command) {
        List<MovedStay> before = moves.closed(command.merge());
        if (before != null) {
            return before;
        }
        moves.requireOpen();
        List<MovedStay> standing = stays.values().stream().map(Stay::moved).toList();
        apply(new EntitlementsClosed(command.entitlements().beneficiary(), command.merge(), command.into(), standing));
        return standing;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void takeOver(TakeOverEntitlements command) {
        if (!moves.hasTaken(command.merge())) {
            moves.requireOpen();
            apply(new EntitlementsTakenOver(
                    command.entitlements().beneficiary(), command.merge(), command.from(), command.stays()));
        }
    }

    @CommandHandler
    List<MovedStay> giveBack(GiveBackStays command) {
        List<MovedStay> before = moves.givenBack(command.merge());
        if (before != null) {
            return before;
        }
        moves.requireOpen();
        List<MovedStay> theirs = stays.values().stream()
                .filter(stay -> moves.cameWith(command.merge(), stay.enrolment())
                        || command.also().contains(stay.enrolment()))
                .map(Stay::moved)
                .toList();
        apply(new EntitlementsGivenBack(id.beneficiary(), command.merge(), command.to(), theirs));
        return theirs;
    }

    @CommandHandler
    void reopen(ReopenEntitlements command) {
        if (!moves.hasReopened(command.merge())) {
            apply(new EntitlementsReopened(id.beneficiary(), command.merge(), command.from(), command.stays()));
        }
    }

    @EventSourcingHandler
    void evolve(StayMoveEvent event) {
        id = new EntitlementsId(event.beneficiary());
        moves.evolve(event);
        switch (event) {
            case EntitlementsClosed closed -> stays.clear();
            case EntitlementsGivenBack away -> away.stays().forEach(stay -> stays.remove(stay.enrolment()));
            case EntitlementsTakenOver taken ->
                taken.stays().forEach(stay -> stays.put(stay.enrolment(), Stay.of(stay)));
            case EntitlementsReopened again ->
                again.stays().forEach(stay -> stays.put(stay.enrolment(), Stay.of(stay)));
        }
    }

    @EventSourcingHandler
    void evolve(EntitlementsEvent event) {
        id = new EntitlementsId(event.beneficiary());
        switch (event) {
            case Enrolled enrolled -> stays.put(enrolled.enrolment(), Stay.of(enrolled));
            case EnrolmentEnded ended ->
                stays.computeIfPresent(
                        ended.enrolment(), (enrolment, stay) -> stay.ended(ended.endsOn(), ended.reason()));
            case MovedEnrolmentEnded ended ->
                stays.computeIfPresent(
                        ended.enrolment(), (enrolment, stay) -> stay.ended(ended.endsOn(), ended.reason()));
        }
    }

    private static void requireLiving(Life life) {
        switch (life) {
            case LIVING -> {}
            case DEAD -> throw new Refusal(ChangeProblem.PERSON_DEAD);
            case GONE -> throw new Refusal(ChangeProblem.PERSON_GONE);
        }
    }

    private static void requireSame(Stay before, Enrol command) {
        boolean same = before.programme().equals(command.programme())
                && before.startsOn().equals(command.startsOn());
        if (!same) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
    }

    private static void requireSameEnd(Stay stay, EndEnrolment command) {
        boolean same = command.endsOn().equals(stay.endsOn()) && command.reason() == stay.endReason();
        if (!same) {
            throw new Refusal(EnrolmentProblem.ENROLMENT_ALREADY_ENDED);
        }
    }

    private void requireNotEnrolled(Enrol command) {
        stays.values().stream()
                .filter(stay -> stay.programme().equals(command.programme()))
                .filter(stay -> stay.runsOnOrAfter(command.startsOn()))
                .findFirst()
                .ifPresent(stay -> {
                    throw new Refusal(
                            EnrolmentProblem.ALREADY_ENROLLED,
                            Map.of(
                                    "enrolment", stay.enrolment().text(),
                                    "programme", stay.programme().text(),
                                    "since", stay.startsOn()));
                });
    }

    private void requireNotExcluded(Enrol command, RuleSetAdopted inForce) {
        List<Held> held = stays.values().stream().map(Stay::held).toList();
        Exclusion.of(inForce.rules(), held, command.programme(), command.startsOn())
                .ifPresent(exclusion -> {
                    throw excluded(exclusion, inForce.ruleSet());
                });
    }

    private static Refusal excluded(Exclusion exclusion, RuleSetId ruleSet) {
        ExclusionRule rule = exclusion.rule();
        return new Refusal(
                EnrolmentProblem.EXCLUDED_BY_RULE,
                Map.of(
                        "rule", rule.id(),
                        "ruleSet", ruleSet.text(),
                        "reason", rule.reason().en(),
                        "reasonBn", rule.reason().bn(),
                        "programme", exclusion.by().programme().text(),
                        "since", exclusion.by().from()));
    }
}
