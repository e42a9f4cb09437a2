package bd.spbmu.command.application;

import bd.spbmu.command.application.DecisionForm.Step;
import bd.spbmu.command.application.DecisionForm.Words;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Written;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.DecisionId;
import bd.spbmu.kernel.application.RefusalGround;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PlainText;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the same decisions as {@link ApplicationController} from the forms of the console, and leads back to their page. */
@Controller
@RequestMapping("/console/applications/{application}")
class ApplicationFormController {

    /** Where Spring keeps the variables of the path, which a handler of exceptions is not given otherwise. */
    private static final String PATH = "org.springframework.web.servlet.HandlerMapping.uriTemplateVariables";

    private final DecisionDesk decisions;

    ApplicationFormController(DecisionDesk decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/review")
    ResponseEntity<Void> takeUp(@PathVariable ApplicationId application, @RequestParam String decision) {
        return decided(application, decision, new DecisionForm(Step.TAKE_UP, null, null, null, null));
    }

    @PostMapping("/question")
    ResponseEntity<Void> ask(
            @PathVariable ApplicationId application,
            @RequestParam String decision,
            @RequestParam String en,
            @RequestParam String bn) {
        return decided(application, decision, new DecisionForm(Step.ASK_INFORMATION, null, words(en, bn), null, null));
    }

    @PostMapping("/acceptance")
    ResponseEntity<Void> accept(
            @PathVariable ApplicationId application,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String beneficiary,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate enrolFrom) {
        return decided(
                application,
                decision,
                new DecisionForm(Step.ACCEPT, null, null, given(beneficiary, BeneficiaryId::of), enrolFrom));
    }

    @PostMapping("/refusal")
    ResponseEntity<Void> refuse(
            @PathVariable ApplicationId application,
            @RequestParam String decision,
            @RequestParam RefusalGround ground,
            @RequestParam String en,
            @RequestParam String bn) {
        return decided(application, decision, new DecisionForm(Step.REFUSE, ground, words(en, bn), null, null));
    }

    /** What stands against the decision is said on the page of the application. */
    @ExceptionHandler
    ResponseEntity<Void> refused(Refusal refusal, @RequestAttribute(PATH) Map<String, String> path) {
        return refused(refusal.problem(), path);
    }

    @ExceptionHandler
    ResponseEntity<Void> malformed(Malformed malformed, @RequestAttribute(PATH) Map<String, String> path) {
        return refused(malformed.problem(), path);
    }

    @ExceptionHandler
    ResponseEntity<Void> wrong(FieldErrors errors, @RequestAttribute(PATH) Map<String, String> path) {
        return refused(errors.errors().getFirst().problem(), path);
    }

    private static ResponseEntity<Void> refused(Problem problem, Map<String, String> path) {
        return to(ApplicationId.of(path.getOrDefault("application", "")), "refused=" + problem.slug());
    }

    private ResponseEntity<Void> decided(ApplicationId application, String decision, DecisionForm form) {
        decisions.decide(application, DecisionId.of(decision), form);
        return to(
                application,
                "position="
                        + Written.CURRENT
                                .get()
                                .position()
                                .map(LogPosition::text)
                                .orElse("0-0"));
    }

    private static ResponseEntity<Void> to(ApplicationId application, String what) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/console/applications/" + application.text() + "?" + what))
                .build();
    }

    private static Words words(String en, String bn) {
        return new Words(PlainText.of(en), PlainText.of(bn));
    }

    private static <T> @Nullable T given(String text, Function<String, T> read) {
        return Optional.of(text.strip())
                .filter(some -> !some.isEmpty())
                .map(read)
                .orElse(null);
    }
}
