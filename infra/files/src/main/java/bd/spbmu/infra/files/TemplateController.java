package bd.spbmu.infra.files;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.intake.FileFormat;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.ProgrammeCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Empty files to fill in, with headings in both languages. */
@RestController
@RequestMapping("/v1/import-templates")
class TemplateController {

    private final Takers takers;
    private final Catalogue catalogue;

    TemplateController(Takers takers, Catalogue catalogue) {
        this.takers = takers;
        this.catalogue = catalogue;
    }

    @GetMapping("/{programme}.xlsx")
    void workbook(
            @PathVariable ProgrammeCode programme,
            @RequestParam(defaultValue = "registrations") ImportKind kind,
            HttpServletResponse response)
            throws IOException {
        Template template = template(programme, kind);
        response.setContentType(FileFormat.WORKBOOK);
        response.setHeader("Content-Disposition", attachment(programme, kind, "xlsx"));
        template.workbook(response.getOutputStream());
    }

    @GetMapping("/{programme}.csv")
    void table(
            @PathVariable ProgrammeCode programme,
            @RequestParam(defaultValue = "registrations") ImportKind kind,
            HttpServletResponse response)
            throws IOException {
        Template template = template(programme, kind);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", attachment(programme, kind, "csv"));
        template.table(response.getOutputStream());
    }

    private Template template(ProgrammeCode programme, ImportKind kind) {
        if (!catalogue.has(programme)) {
            throw new Refusal(AccessProblem.OUT_OF_SCOPE);
        }
        return new Template(programme, takers.fields(kind));
    }

    private static String attachment(ProgrammeCode programme, ImportKind kind, String ending) {
        return "attachment; filename=\"" + programme.text() + "-" + kind.name().toLowerCase(java.util.Locale.ROOT) + "."
                + ending + "\"";
    }
}
