package bd.spbmu.command.application;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.application.ApplicationEvent;
import bd.spbmu.kernel.application.ApplicationEvent.AcceptanceBegun;
import bd.spbmu.kernel.application.ApplicationEvent.AcceptanceStopped;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationAccepted;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationReceived;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationRefused;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationTakenUp;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationWithdrawn;
import bd.spbmu.kernel.application.ApplicationEvent.CodeFailed;
import bd.spbmu.kernel.application.ApplicationEvent.CodeIssued;
import bd.spbmu.kernel.application.ApplicationEvent.InformationAsked;
import bd.spbmu.kernel.application.ApplicationEvent.InformationGiven;
import bd.spbmu.kernel.application.ApplicationProblem;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.application.DecisionId;
import bd.spbmu.kernel.application.Ruling;
import bd.spbmu.kernel.application.SealedWords;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What decisions need to know of an application; what was said stays sealed. */
final class ApplicationFile {

    private final Map<DecisionId, String> decided = new HashMap<>();
    private final Set<String> texts = new HashSet<>();
    private @Nullable ApplicationReceived received;
    private ApplicationState state = ApplicationState.RECEIVED;
    private Instant since = Instant.MIN;
    private @Nullable AcceptanceBegun accepting;
    private @Nullable SealedWords asked;
    private Standing.@Nullable Refused refused;

    void evolve(ApplicationEvent event) {
        switch (event) {
            case ApplicationReceived first -> {
                received = first;
                since = first.at();
            }
            case ApplicationTakenUp taken -> rule(taken.ruling(), ApplicationState.UNDER_REVIEW, taken.at());
            case InformationAsked question -> {
                rule(question.ruling(), ApplicationState.MORE_INFORMATION_ASKED, question.at());
                asked = question.words();
            }
            case InformationGiven given -> {
                texts.add(given.textHash());
                if (state == ApplicationState.MORE_INFORMATION_ASKED) {
                    move(ApplicationState.UNDER_REVIEW, given.at());
                }
            }
            case AcceptanceBegun begun -> {
                rule(begun.ruling(), ApplicationState.UNDER_REVIEW, begun.at());
                accepting = begun;
            }
            case AcceptanceStopped stopped -> {
                accepting = null;
                // the same decision may be sent again when what stood in its way is gone
                decided.remove(stopped.decision());
            }
            case ApplicationAccepted accepted -> {
                rule(accepted.ruling(), ApplicationState.ACCEPTED, accepted.at());
                accepting = null;
            }
            case ApplicationRefused no -> {
                rule(no.ruling(), ApplicationState.REFUSED, no.at());
                refused = new Standing.Refused(no.ground(), no.words());
            }
            case ApplicationWithdrawn withdrawn -> move(ApplicationState.WITHDRAWN, withdrawn.at());
            case CodeIssued issued -> {}
            case CodeFailed failed -> {}
        }
    }

    private void rule(Ruling ruling, ApplicationState next, Instant at) {
        decided.put(ruling.decision(), ruling.requestHash());
        move(next, at);
    }

    private void move(ApplicationState next, Instant at) {
        if (next != state) {
            state = next;
            since = at;
        }
        asked = null;
    }

    boolean isNew() {
        return received == null;
    }

    String requestHash() {
        return Objects.requireNonNull(received).requestHash();
    }

    ApplicationState state() {
        return state;
    }

    @Nullable
    DecisionId accepting() {
        return accepting == null ? null : accepting.ruling().decision();
    }

    boolean knowsText(String textHash) {
        return texts.contains(textHash);
    }

    /** Whether the decision is still to be made; refused when another was made under its id. */
    boolean lacks(Ruling ruling) {
        String before = decided.get(ruling.decision());
        if (before != null && !before.equals(ruling.requestHash())) {
            throw new Refusal(ApplicationProblem.ID_TAKEN);
        }
        return before == null;
    }

    void requireOpen() {
        if (!state.isOpen()) {
            throw new Refusal(ApplicationProblem.APPLICATION_CLOSED);
        }
    }

    void requireUndecided() {
        requireOpen();
        if (accepting != null) {
            throw new Refusal(ApplicationProblem.ACCEPTANCE_RUNNING);
        }
    }

    void requireTakenUp() {
        requireUndecided();
        if (state == ApplicationState.RECEIVED) {
            throw new Refusal(ApplicationProblem.APPLICATION_NOT_TAKEN_UP);
        }
    }

    /** Another officer may finish what one began, as long as both mean the same person. */
    void requireAcceptable(@Nullable BeneficiaryId beneficiary) {
        if (accepting == null || !Objects.equals(accepting.beneficiary(), beneficiary)) {
            requireTakenUp();
        }
    }

    Standing standing(Attempts codes) {
        return new Standing(
                Objects.requireNonNull(received),
                state,
                since,
                codes.number(),
                codes.newest().at(),
                codes.newest().validUntil(),
                accepting(),
                asked,
                refused);
    }
}
