package bd.spbmu.query.intake;

import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.projections.intake.ImportView.State;
import bd.spbmu.projections.intake.IntakeDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Files brought in: how far they are, and what became of each line. */
@RestController
@RequestMapping("/v1/imports")
@Reads(IntakeDocuments.PROCESSOR)
class ImportQueryController {

    private final ImportAnswers answers;
    private final ImportWatch watch;

    ImportQueryController(ImportAnswers answers, ImportWatch watch) {
        this.answers = answers;
        this.watch = watch;
    }

    @GetMapping
    Answer<ImportRow> imports(
            @RequestParam(required = false) @Nullable MisCode mis,
            @RequestParam(required = false) @Nullable ImportKind kind,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.list(mis, kind, state, new Paging(size, after));
    }

    @GetMapping("/{importId}")
    ImportRow one(@PathVariable ImportId importId) {
        return answers.one(importId);
    }

    /** The verdicts so far, a row for each line and each thing to say about it. */
    @GetMapping("/{importId}/report")
    void report(@PathVariable ImportId importId, HttpServletResponse response) throws IOException {
        report(importId, answers, response);
    }

    static void report(ImportId importId, ImportAnswers answers, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-" + importId.text() + ".csv\"");
        answers.report(importId, response.getOutputStream());
    }

    /** Server-sent events named {@code progress}, until the last line is decided. */
    @GetMapping(path = "/{importId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable ImportId importId) {
        return watch.watch(importId);
    }
}
