package bd.spbmu.query.audit;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.audit.StoredEvent;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.QueryProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log in its one order, personal values sealed, for auditors to count and hash themselves. */
@RestController
@RequestMapping("/v1/audit")
class AuditQueryController {

    private static final int MOST = 5_000;

    private final EventLog log;
    private final QueryScope scope;

    AuditQueryController(EventLog log, QueryScope scope) {
        this.log = log;
        this.scope = scope;
    }

    /** One event per line; {@code Registry-Next} is the position to go on after, the one sent when there is nothing more. */
    @GetMapping(path = "/events", produces = "application/x-ndjson")
    void events(
            @RequestParam(defaultValue = "0-0") LogPosition after,
            @RequestParam(defaultValue = "500") int limit,
            HttpServletResponse response)
            throws IOException {
        scope.require(QueryScope.AUDIT);
        if (limit < 1 || limit > MOST) {
            throw new Malformed(QueryProblem.LIMIT_OUT_OF_RANGE);
        }
        List<StoredEvent> events = log.after(after, limit);
        LogPosition next = events.isEmpty() ? after : events.getLast().position();
        response.setContentType("application/x-ndjson");
        response.setHeader("Registry-Next", next.text());
        OutputStream body = response.getOutputStream();
        for (StoredEvent event : events) {
            body.write(EventLine.of(event).getBytes(StandardCharsets.UTF_8));
        }
    }
}
