package bd.spbmu.query.programme;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.programme.PublicationId;
import bd.spbmu.projections.doubledipping.RuleSetView;
import bd.spbmu.projections.doubledipping.RuleSetViews;
import bd.spbmu.projections.programme.CatalogueDocuments;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.projections.programme.MinistryView;
import bd.spbmu.projections.programme.MisView;
import bd.spbmu.projections.programme.ProgrammeView;
import bd.spbmu.projections.programme.PublicationView;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Reads;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, open to all but for the rules that exclude. */
@RestController
@RequestMapping("/v1")
@Reads(CatalogueDocuments.PROCESSOR)
class CatalogueQueryController {

    private final CatalogueViews catalogue;
    private final RuleSetViews ruleSets;
    private final QueryScope scope;

    CatalogueQueryController(CatalogueViews catalogue, RuleSetViews ruleSets, QueryScope scope) {
        this.catalogue = catalogue;
        this.ruleSets = ruleSets;
        this.scope = scope;
    }

    @GetMapping("/ministries")
    Answer<MinistryView> ministries() {
        return Answer.all(catalogue.ministries());
    }

    @GetMapping("/mis")
    Answer<MisView> misList(@RequestParam(required = false) @Nullable MinistryCode ministry) {
        return Answer.all(catalogue.misList().stream()
                .filter(mis -> ministry == null || ministry.equals(mis.ministry()))
                .toList());
    }

    @GetMapping("/mis/{mis}")
    MisView mis(@PathVariable MisCode mis) {
        return found(catalogue.mis(mis));
    }

    @GetMapping("/programmes")
    Answer<ProgrammeView> programmes(
            @RequestParam(required = false) @Nullable MinistryCode ministry,
            @RequestParam(required = false) @Nullable PaymentMode mode) {
        return Answer.all(catalogue.programmes().stream()
                .filter(programme -> ministry == null || programme.ministries().contains(ministry))
                .filter(programme -> mode == null || programme.mode() == mode)
                .toList());
    }

    @GetMapping("/programmes/{programme}")
    ProgrammeView programme(@PathVariable ProgrammeCode programme) {
        return found(catalogue.programme(programme));
    }

    @GetMapping("/publications")
    Answer<PublicationView> publications() {
        return Answer.all(catalogue.publications());
    }

    @GetMapping("/publications/{publication}")
    PublicationView publication(@PathVariable PublicationId publication) {
        return found(catalogue.publication(publication));
    }

    @GetMapping("/rule-sets")
    Answer<RuleSetView> ruleSets() {
        scope.require(QueryScope.FIGURES);
        return Answer.all(ruleSets.all());
    }

    private static <T> T found(Optional<T> one) {
        return one.orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
    }
}
