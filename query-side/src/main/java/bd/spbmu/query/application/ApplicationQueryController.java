package bd.spbmu.query.application;

import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.application.ApplicationDocuments;
import bd.spbmu.projections.registry.RegistryDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications, for officers. As JSON or, when the caller accepts {@code text/csv}, as a table. */
@RestController
@RequestMapping("/v1/applications")
@Reads({ApplicationDocuments.PROCESSOR, RegistryDocuments.PERSON_PROCESSOR})
class ApplicationQueryController {

    private final ApplicationAnswers answers;

    ApplicationQueryController(ApplicationAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    Answer<ApplicationRow> applications(
            @RequestParam(required = false) @Nullable ApplicationState state,
            @RequestParam(required = false) @Nullable ProgrammeCode programme,
            @RequestParam(required = false) @Nullable PlaceCode place,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable ApplicationReference reference,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.list(
                new ApplicationQuestion(state, programme, place, from, to, reference), new Paging(size, after));
    }

    @GetMapping("/{application}")
    ApplicationRecord one(@PathVariable ApplicationId application) {
        return answers.one(application);
    }
}
