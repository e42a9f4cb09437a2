package bd.spbmu.query.registry;

import bd.spbmu.kernel.registry.TransferId;
import bd.spbmu.kernel.registry.TransferState;
import bd.spbmu.projections.registry.RegistryDocuments;
import bd.spbmu.projections.registry.TransferView;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests for persons registered elsewhere. */
@RestController
@RequestMapping("/v1/transfer-requests")
@Reads(RegistryDocuments.PERSON_PROCESSOR)
class TransferQueryController {

    private final TransferAnswers answers;

    TransferQueryController(TransferAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/{transfer}")
    TransferAnswers.TransferStanding transfer(@PathVariable TransferId transfer) {
        return answers.transfer(transfer);
    }

    @GetMapping
    Answer<TransferView> transfers(
            @RequestParam(required = false) @Nullable TransferState state,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.list(state, new Paging(size, after));
    }
}
