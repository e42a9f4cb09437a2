package bd.spbmu.command.programme;

import bd.spbmu.command.programme.MinistryCommand.RegisterMinistry;
import bd.spbmu.command.programme.MisCommand.AssignProgramme;
import bd.spbmu.command.programme.MisCommand.RegisterMis;
import bd.spbmu.command.programme.ProgrammeCommand.AdoptBenefitRule;
import bd.spbmu.command.programme.ProgrammeCommand.DefineProgramme;
import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.Maintainer;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes an administrator's entries into the catalogue. */
@RestController
@RequestMapping("/v1")
@ResponseStatus(HttpStatus.NO_CONTENT)
class CatalogueController {

    private final CatalogueDesk desk;

    CatalogueController(CatalogueDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/ministries/{ministry}")
    void registerMinistry(@PathVariable MinistryCode ministry, @RequestBody MinistryEntry entry) {
        desk.register(new RegisterMinistry(ministry, entry.abbreviation(), entry.name()));
    }

    @PutMapping("/mis/{mis}")
    void registerMis(@PathVariable MisCode mis, @RequestBody MisEntry entry) {
        desk.register(new RegisterMis(
                mis, entry.serial(), entry.name(), entry.ministry(), entry.maintainer(), entry.portal(), entry.note()));
    }

    @PutMapping("/mis/{mis}/programmes/{programme}")
    void assignProgramme(
            @PathVariable MisCode mis, @PathVariable ProgrammeCode programme, @RequestBody Assignment assignment) {
        desk.assign(new AssignProgramme(mis, programme, assignment.source()));
    }

    @PutMapping("/programmes/{programme}")
    void defineProgramme(@PathVariable ProgrammeCode programme, @RequestBody ProgrammeEntry entry) {
        desk.define(new DefineProgramme(programme, entry.serial(), entry.name(), entry.ministries(), entry.mode()));
    }

    @PutMapping("/programmes/{programme}/benefit-rules/{rule}")
    void adoptBenefitRule(
            @PathVariable ProgrammeCode programme, @PathVariable String rule, @RequestBody BenefitEntry entry) {
        desk.adopt(new AdoptBenefitRule(
                programme,
                new BenefitRule(
                        Ids.code(rule), entry.monthly(), entry.from(), entry.to(), entry.source(), entry.verified())));
    }

    record MinistryEntry(String abbreviation, Bilingual name) {}

    record MisEntry(
            int serial,
            Bilingual name,
            MinistryCode ministry,
            Maintainer maintainer,
            @Nullable String portal,
            @Nullable Bilingual note) {}

    /** @param source who says that this MIS serves the programme */
    record Assignment(Bilingual source) {}

    record ProgrammeEntry(int serial, Bilingual name, List<MinistryCode> ministries, PaymentMode mode) {}

    record BenefitEntry(
            Taka monthly, LocalDate from, @Nullable LocalDate to, String source, boolean verified) {}
}
