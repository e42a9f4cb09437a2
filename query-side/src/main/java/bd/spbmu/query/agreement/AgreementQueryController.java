package bd.spbmu.query.agreement;

import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.projections.agreement.AgreementView;
import bd.spbmu.projections.agreement.AgreementView.State;
import bd.spbmu.projections.programme.CatalogueDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has been agreed with whom. */
@RestController
@RequestMapping("/v1/agreements")
@Reads(CatalogueDocuments.PROCESSOR)
class AgreementQueryController {

    private final AgreementAnswers answers;

    AgreementQueryController(AgreementAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    Answer<AgreementView> agreements(
            @RequestParam(required = false) @Nullable MisCode mis,
            @RequestParam(required = false) @Nullable Source source,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.list(mis, source, state, new Paging(size, after));
    }
}
