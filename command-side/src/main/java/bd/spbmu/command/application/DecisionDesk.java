package bd.spbmu.command.application;

import bd.spbmu.command.application.Decision.Accept;
import bd.spbmu.command.application.Decision.Act;
import bd.spbmu.command.application.Decision.AskInformation;
import bd.spbmu.command.application.Decision.BeginAcceptance;
import bd.spbmu.command.application.Decision.Refuse;
import bd.spbmu.command.application.Decision.StopAcceptance;
import bd.spbmu.command.application.Decision.TakeUp;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationProblem;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.application.DecisionId;
import bd.spbmu.kernel.application.Ruling;
import bd.spbmu.kernel.application.SealedWords;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PlainText;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where an officer's decision is put into scope. An acceptance goes through several streams: it is begun, the person is registered or
 * known, they are enrolled if so decided, it is accepted. Every step can be repeated; whoever sends the decision again finishes what a
 * crash left half done. What a rule refuses goes back to the officer, and the application stays open.
 */
@Component
class DecisionDesk {

    private final CommandGateway commands;
    private final Openings openings;
    private final Admissions admissions;
    private final BlindIndex blind;
    private final Seals seals;
    private final Clock clock;

    DecisionDesk(
            CommandGateway commands,
            Openings openings,
            Admissions admissions,
            BlindIndex blind,
            Seals seals,
            Clock clock) {
        this.commands = commands;
        this.openings = openings;
        this.admissions = admissions;
        this.blind = blind;
        this.seals = seals;
        this.clock = clock;
    }

    Decided decide(ApplicationId application, DecisionId decision, DecisionForm form) {
        Standing standing = openings.find(application).orElseThrow(DecisionDesk::unknown);
        Act act = new Act(
                new Ruling(decision, Request.actorNow().id(), blind.hash("request", form.canonicalText())),
                standing.programme(),
                standing.place(),
                clock.instant());
        BeneficiaryId applicant = standing.received().applicant();
        return switch (form.step()) {
            case TAKE_UP -> sent(new TakeUp(application, act));
            case ASK_INFORMATION -> sent(new AskInformation(application, closed(applicant, form.requiredWords()), act));
            case REFUSE ->
                sent(new Refuse(application, form.requiredGround(), closed(applicant, form.requiredWords()), act));
            case ACCEPT -> accept(standing, form, act);
        };
    }

    private Decided sent(Decision decision) {
        commands.sendAndWait(decision);
        Standing now = openings.find(decision.application()).orElseThrow(DecisionDesk::unknown);
        return new Decided(decision.application(), now.state(), null, null);
    }

    private Decided accept(Standing standing, DecisionForm form, Act act) {
        ApplicationId application = standing.received().application();
        commands.sendAndWait(new BeginAcceptance(application, form.beneficiary(), act));
        try {
            BeneficiaryId beneficiary = admissions.admit(standing.received(), form.beneficiary());
            LocalDate from = form.enrolFrom();
            EnrolmentId enrolment = from == null ? null : admissions.enrol(beneficiary, standing.programme(), from);
            commands.sendAndWait(new Accept(application, beneficiary, enrolment, act));
            return new Decided(application, ApplicationState.ACCEPTED, beneficiary, enrolment);
        } catch (Refusal refusal) {
            stop(application, act, refusal.problem());
            throw refusal;
        } catch (FieldErrors wrong) {
            stop(application, act, wrong.errors().getFirst().problem());
            throw wrong;
        }
    }

    /** What passes by itself is no answer to the officer: the acceptance stays begun and is sent again. */
    private void stop(ApplicationId application, Act act, Problem problem) {
        if (problem.kind() != ProblemKind.UNAVAILABLE) {
            commands.sendAndWait(new StopAcceptance(application, act.ruling().decision(), problem.slug(), act));
        }
    }

    private SealedWords closed(BeneficiaryId applicant, DecisionForm.Words words) {
        return new SealedWords(closed(applicant, words.en()), closed(applicant, words.bn()));
    }

    private Sealed closed(BeneficiaryId applicant, PlainText words) {
        return seals.seal(applicant.value(), PersonalField.APPLICATION_WORDS, words.text());
    }

    private static Refusal unknown() {
        return new Refusal(ApplicationProblem.APPLICATION_UNKNOWN);
    }

    /** How it stands now. */
    record Decided(
            ApplicationId application,
            ApplicationState state,
            @Nullable BeneficiaryId beneficiary,
            @Nullable EnrolmentId enrolment) {}
}
