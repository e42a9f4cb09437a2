package bd.spbmu.infra.web.access;

import bd.spbmu.infra.web.problem.WebProblem;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What callers say about their request in headers of the registry's own. */
final class RequestHeaders {

    static final String REQUEST_ID = "Registry-Request-Id";
    static final String PURPOSE = "Registry-Purpose";
    static final String POSITION = "Registry-Position";

    private static final Pattern REQUEST_ID_SHAPE = Pattern.compile("[A-Za-z0-9-]{1,64}");

    /** What an actor is most likely there for, by role; the first that is held counts. */
    private static final Map<Role, Purpose> USUAL = usual();

    private RequestHeaders() {}

    /** The caller's own, or a new one; {@code request-malformed} for one that is no id. */
    static String requestId(HttpServletRequest request) {
        String said = request.getHeader(REQUEST_ID);
        if (said == null) {
            return UUID.randomUUID().toString();
        }
        if (!REQUEST_ID_SHAPE.matcher(said).matches()) {
            throw new Refusal(WebProblem.PARAMETER_MALFORMED, Map.of("header", REQUEST_ID));
        }
        return said;
    }

    /** @throws Malformed {@code purpose-missing} for a purpose that is none */
    static Purpose purpose(HttpServletRequest request, Actor actor) {
        String said = request.getHeader(PURPOSE);
        if (said == null) {
            return usual(actor);
        }
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        AccessProblem.PURPOSE_MISSING,
                        Map.of(
                                "values",
                                List.of(Purpose.values()).stream()
                                        .map(Enum::name)
                                        .toList())));
    }

    private static Purpose usual(Actor actor) {
        return USUAL.entrySet().stream()
                .filter(usual -> actor.roles().contains(usual.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Purpose.STATISTICS);
    }

    private static Map<Role, Purpose> usual() {
        Map<Role, Purpose> usual = new LinkedHashMap<>();
        usual.put(Role.MIS_CLIENT, Purpose.PROGRAMME_OPERATION);
        usual.put(Role.OPERATOR, Purpose.PROGRAMME_OPERATION);
        usual.put(Role.FIELD_OFFICER, Purpose.PROGRAMME_OPERATION);
        usual.put(Role.MAKER, Purpose.PAYMENT);
        usual.put(Role.CHECKER, Purpose.PAYMENT);
        usual.put(Role.AUDITOR, Purpose.AUDIT);
        usual.put(Role.ADMINISTRATOR, Purpose.ADMINISTRATION);
        usual.put(Role.ANALYST, Purpose.STATISTICS);
        return usual;
    }
}
