package bd.spbmu.command.doubledipping;

import bd.spbmu.command.doubledipping.CaseCommand.ApproveCancellation;
import bd.spbmu.command.doubledipping.CaseCommand.ClearCase;
import bd.spbmu.command.doubledipping.CaseCommand.DecideAppeal;
import bd.spbmu.command.doubledipping.CaseCommand.LodgeAppeal;
import bd.spbmu.command.doubledipping.CaseCommand.ProposeCancellation;
import bd.spbmu.command.doubledipping.CaseCommand.SuspendBenefit;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Written;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CaseReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the same steps as {@link CaseController} from the forms of the console, and leads back to the page of the case. */
@Controller
@RequestMapping("/console/cases/{overlap}")
class CaseFormController {

    /** Where Spring keeps the variables of the path, which a handler of exceptions is not given otherwise. */
    private static final String PATH = "org.springframework.web.servlet.HandlerMapping.uriTemplateVariables";

    private final CaseDesk desk;

    CaseFormController(CaseDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/notice")
    ResponseEntity<Void> give(
            @PathVariable CaseId overlap, @RequestParam String enrolment, @RequestParam String reason) {
        desk.give(overlap, EnrolmentId.of(enrolment), CaseReason.of(reason));
        return taken(overlap);
    }

    @PostMapping("/suspension")
    ResponseEntity<Void> suspend(@PathVariable CaseId overlap, @RequestParam String reason) {
        desk.take(overlap, CaseReason.of(reason), act -> new SuspendBenefit(overlap, act));
        return taken(overlap);
    }

    @PostMapping("/clearance")
    ResponseEntity<Void> clear(@PathVariable CaseId overlap, @RequestParam String reason) {
        desk.take(overlap, CaseReason.of(reason), act -> new ClearCase(overlap, act));
        return taken(overlap);
    }

    @PostMapping("/cancellation")
    ResponseEntity<Void> propose(@PathVariable CaseId overlap, @RequestParam String reason) {
        desk.take(overlap, CaseReason.of(reason), act -> new ProposeCancellation(overlap, act));
        return taken(overlap);
    }

    @PostMapping("/cancellation-approval")
    ResponseEntity<Void> approve(@PathVariable CaseId overlap, @RequestParam String reason) {
        desk.take(overlap, CaseReason.of(reason), act -> new ApproveCancellation(overlap, act));
        return taken(overlap);
    }

    @PostMapping("/appeal")
    ResponseEntity<Void> appeal(@PathVariable CaseId overlap, @RequestParam String reason) {
        desk.take(overlap, CaseReason.of(reason), act -> new LodgeAppeal(overlap, act));
        return taken(overlap);
    }

    @PostMapping("/appeal-decision")
    ResponseEntity<Void> decide(
            @PathVariable CaseId overlap, @RequestParam boolean upheld, @RequestParam String reason) {
        desk.take(overlap, CaseReason.of(reason), act -> new DecideAppeal(overlap, upheld, act));
        return taken(overlap);
    }

    /** What stands against the step is said on the page of the case. */
    @ExceptionHandler
    ResponseEntity<Void> refused(Refusal refusal, @RequestAttribute(PATH) Map<String, String> path) {
        return refused(refusal.problem(), path);
    }

    @ExceptionHandler
    ResponseEntity<Void> malformed(Malformed malformed, @RequestAttribute(PATH) Map<String, String> path) {
        return refused(malformed.problem(), path);
    }

    private static ResponseEntity<Void> refused(Problem problem, Map<String, String> path) {
        return to(CaseId.of(path.getOrDefault("overlap", "")), "refused=" + problem.slug());
    }

    private static ResponseEntity<Void> taken(CaseId overlap) {
        return to(
                overlap,
                "position="
                        + Written.CURRENT
                                .get()
                                .position()
                                .map(LogPosition::text)
                                .orElse("0-0"));
    }

    private static ResponseEntity<Void> to(CaseId overlap, String what) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/console/cases/" + overlap.text() + "?" + what))
                .build();
    }
}
