package bd.spbmu.infra.web;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a slice's controller looks like to the edge. */
@RestController
class SampleController {

    private final CommandGateway commands;

    SampleController(CommandGateway commands) {
        this.commands = commands;
    }

    record Body(
            ProgrammeCode programme,
            PlaceCode place,
            Taka amount,
            @Nullable Gender gender,
            @Nullable LocalDate on,
            @Nullable List<Line> lines,
            @Nullable Map<ProgrammeCode, Taka> perProgramme,
            int count) {}

    record Line(String text) {}

    @PutMapping("/v1/samples/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable BeneficiaryId id, @RequestBody Body body) {
        commands.sendAndWait(new SampleCommands.Change(body.programme(), body.place(), body.amount()));
    }

    @PostMapping("/v1/samples/echo")
    Body echo(@RequestBody Body body) {
        return body;
    }

    @PutMapping("/v1/samples/approval")
    void approve() {
        commands.sendAndWait(new SampleCommands.Approve());
    }

    @PutMapping("/v1/samples/inner")
    void inner() {
        commands.sendAndWait(new SampleCommands.Inner());
    }

    @PutMapping("/v1/samples/outer")
    void outer() {
        commands.sendAndWait(new SampleCommands.Outer());
    }

    @GetMapping("/v1/samples/me")
    Map<String, Object> me() {
        Request asked = Request.CURRENT.get();
        return Map.of(
                "actor", asked.actor().id(),
                "kind", asked.actor().kind(),
                "purpose", asked.purpose(),
                "roles", asked.actor().roles());
    }

    @GetMapping("/v1/places")
    Map<String, Object> open() {
        return Map.of("actor", Request.CURRENT.get().actor().id());
    }

    @GetMapping("/v1/samples/by")
    String by(@RequestParam PlaceCode place, @RequestParam Gender gender, @RequestParam LocalDate on) {
        return place.text() + gender + on;
    }

    @GetMapping("/v1/samples/bug")
    String bug() {
        throw new IllegalStateException("nid 1234567890 of Rahima");
    }

    @GetMapping("/v1/samples/store-down")
    String storeDown() {
        throw new IllegalStateException(new SQLTransientConnectionException("no connection"));
    }

    @PostMapping("/v1/double-dipping/checks")
    String check() {
        return "CLEAR";
    }
}
