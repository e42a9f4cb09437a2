package bd.spbmu.query.application;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.Religion;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.ProgrammeNames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The form on which people apply. Sent twice, by a nervous finger or a page loaded again, it is one application: its name is made
 * with the empty form.
 */
@Page
class ApplyPage {

    private final CommandDoor commands;
    private final CatalogueViews catalogue;
    private final MessageSource messages;

    ApplyPage(CommandDoor commands, CatalogueViews catalogue, MessageSource messages) {
        this.commands = commands;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GetMapping("/apply")
    String form(@RequestParam(defaultValue = "") String programme, Model model) {
        return shown(Typed.fresh(programme), Map.of(), model);
    }

    @PostMapping("/apply")
    String apply(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Typed typed = Typed.of(parameters);
        ApplyForm form = new ApplyForm(typed);
        Map<String, String> missing = new LinkedHashMap<>();
        form.missing()
                .forEach(field -> missing.put(
                        field,
                        messages.getMessage(
                                "consent".equals(field) ? "apply.consent.required" : "apply.required", null, locale)));
        if (!missing.isEmpty()) {
            return shown(typed, missing, model);
        }
        CommandDoor.Reply reply =
                commands.send("PUT", "/v1/applications/" + name(typed), form.body(), request.getRemoteAddr());
        if (!reply.isYes()) {
            return shown(typed, faults(reply, locale), model);
        }
        model.addAttribute("received", reply.body());
        return "applied";
    }

    private static String name(Typed typed) {
        try {
            return ApplicationId.of(typed.get("application")).text();
        } catch (Malformed tampered) {
            return Typed.fresh("").get("application");
        }
    }

    private Map<String, String> faults(CommandDoor.Reply reply, Locale locale) {
        return reply.body().isEmpty()
                ? Map.of("", messages.getMessage("apply.unavailable", null, locale))
                : ApplyForm.faults(reply.body(), "bn".equals(locale.getLanguage()));
    }

    private String shown(Typed typed, Map<String, String> faults, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("programmes", ProgrammeNames.of(catalogue).choices());
        model.addAttribute("genders", Gender.values());
        model.addAttribute("religions", Religion.values());
        model.addAttribute("numberTypes", IdentifierType.values());
        model.addAttribute("reasons", NoIdentifierReason.values());
        model.addAttribute("providers", Provider.values());
        return "apply";
    }
}
