package bd.spbmu.infra.web.problem;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.access.Request;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as RFC 9457 says; to a browser that asked for a page, as a page. */
@Component
public final class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private static final List<String> MACHINES = List.of("/v1/", "/callbacks/", "/actuator/", "/oauth2/", "/v3/");

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers with this problem, unless the answer has begun already. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Answer.of(problem), request, response);
    }

    /** Finds out what the failure means and answers so; what nobody foresaw gets an incident number, and is logged. */
    public void write(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Diagnosis.of(failure).orElseGet(() -> incident(failure, request));
        write(answer, request, response);
    }

    void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(Statuses.of(answer.problem()).value());
        if (answer.retryAfter() != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(Math.max(1, answer.retryAfter().toSeconds())));
        }
        if (answer.facts().get("allow") instanceof List<?> methods) {
            response.setHeader(
                    HttpHeaders.ALLOW,
                    String.join(", ", methods.stream().map(String::valueOf).toList()));
        }
        boolean page = wantsPage(request);
        byte[] body = page
                ? ProblemPage.of(answer.problem(), Statuses.of(answer.problem()), answer.facts())
                        .getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(members(answer));
        response.setContentType(page ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Map<String, Object> members(Answer answer) {
        Map<String, Object> members = new LinkedHashMap<>(answer.facts());
        Problem problem = answer.problem();
        members.put("type", "/problems/" + problem.slug());
        members.put("title", title(problem));
        members.put("status", Statuses.of(problem).value());
        members.put("slug", problem.slug());
        members.put("detail", problem.english());
        members.put("detailBn", problem.bangla());
        if (Request.CURRENT.isBound()) {
            members.put("requestId", Request.CURRENT.get().requestId());
        }
        if (!answer.errors().isEmpty()) {
            members.put(
                    "errors",
                    answer.errors().stream().map(ProblemWriter::members).toList());
        }
        return members;
    }

    private static Map<String, Object> members(Answer.FieldFault fault) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(fault.in(), fault.where());
        members.put("slug", fault.problem().slug());
        members.put("detail", fault.problem().english());
        members.put("detailBn", fault.problem().bangla());
        members.putAll(fault.facts());
        return members;
    }

    static String title(Problem problem) {
        String words = problem.slug().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Answer incident(Throwable failure, HttpServletRequest request) {
        String incident = UUID.randomUUID().toString();
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("incident {} at {} {}", incident, request.getMethod(), pattern, Anonymous.of(failure));
        return Answer.of(WebProblem.INTERNAL_ERROR, Map.of("incident", incident));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String path = request.getRequestURI();
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && MACHINES.stream().noneMatch(path::startsWith);
    }
}
