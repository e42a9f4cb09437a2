package bd.spbmu.query.changes;

import bd.spbmu.kernel.LogPosition;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What changed for the MIS that asks. */
@RestController
@RequestMapping("/v1/changes")
class ChangesQueryController {

    private static final String NDJSON = "application/x-ndjson";
    private static final String USUAL = "500";

    private final ChangesAnswers answers;
    private final JsonMapper json;

    ChangesQueryController(ChangesAnswers answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** Begin with {@code 0-0}; go on after {@code next}, as long as there is more. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Changes changes(
            @RequestParam(defaultValue = "0-0") LogPosition after, @RequestParam(defaultValue = USUAL) int limit) {
        return answers.after(after, limit);
    }

    /** The same, one change a line; {@code Registry-Next} is the position to go on after. */
    @GetMapping(produces = NDJSON)
    void lines(
            @RequestParam(defaultValue = "0-0") LogPosition after,
            @RequestParam(defaultValue = USUAL) int limit,
            HttpServletResponse response)
            throws IOException {
        Changes changes = answers.after(after, limit);
        response.setContentType(NDJSON);
        response.setHeader("Registry-Next", changes.next().text());
        OutputStream body = response.getOutputStream();
        for (Change change : changes.items()) {
            body.write(json.writeValueAsBytes(change));
            body.write('\n');
        }
    }
}
