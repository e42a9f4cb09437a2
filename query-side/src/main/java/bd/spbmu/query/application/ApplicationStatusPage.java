package bd.spbmu.query.application;

import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.ProgrammeNames;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an applicant asks, with reference and code, how it stands; neither is ever part of an address. */
@Page
class ApplicationStatusPage {

    private final CommandDoor commands;
    private final CatalogueViews catalogue;
    private final MessageSource messages;

    ApplicationStatusPage(CommandDoor commands, CatalogueViews catalogue, MessageSource messages) {
        this.commands = commands;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GetMapping("/apply/status")
    String ask() {
        return "application-status";
    }

    @PostMapping("/apply/status")
    String status(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        return told("/v1/applications/status", key(reference, code), request, locale, model);
    }

    @PostMapping("/apply/information")
    String inform(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Map<String, String> body = key(reference, code);
        body.put("text", text);
        return told("/v1/applications/information", body, request, locale, model);
    }

    @PostMapping("/apply/withdrawal")
    String withdraw(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        return told("/v1/applications/withdrawal", key(reference, code), request, locale, model);
    }

    /** Whether there is such a reference, or a telephone to it, the page does not tell. */
    @PostMapping("/apply/code")
    String sendCode(
            @RequestParam(defaultValue = "") String reference, HttpServletRequest request, Locale locale, Model model) {
        CommandDoor.Reply reply = commands.send(
                "POST", "/v1/applications/codes", Map.of("reference", reference), request.getRemoteAddr());
        model.addAttribute("reference", reference);
        model.addAttribute("codeAsked", reply.isYes());
        fault(reply, locale, model);
        return "application-status";
    }

    private String told(String path, Map<String, String> body, HttpServletRequest request, Locale locale, Model model) {
        CommandDoor.Reply reply = commands.send("POST", path, body, request.getRemoteAddr());
        model.addAttribute("reference", body.get("reference"));
        fault(reply, locale, model);
        if (reply.isYes()) {
            Map<String, Object> status = reply.body();
            model.addAttribute("code", body.get("code"));
            model.addAttribute("status", status);
            model.addAttribute("receivedAt", Instant.parse(String.valueOf(status.get("receivedAt"))));
            model.addAttribute("since", Instant.parse(String.valueOf(status.get("since"))));
            model.addAttribute(
                    "programme",
                    ProgrammeNames.of(catalogue).programme(ProgrammeCode.of(String.valueOf(status.get("programme")))));
        }
        return "application-status";
    }

    private void fault(CommandDoor.Reply reply, Locale locale, Model model) {
        if (!reply.isYes()) {
            Object said = reply.body().get("bn".equals(locale.getLanguage()) ? "detailBn" : "detail");
            model.addAttribute("fault", said == null ? messages.getMessage("apply.unavailable", null, locale) : said);
        }
    }

    private static Map<String, String> key(String reference, String code) {
        return new HashMap<>(Map.of("reference", reference, "code", code));
    }
}
