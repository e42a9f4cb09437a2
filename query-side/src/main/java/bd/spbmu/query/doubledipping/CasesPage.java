package bd.spbmu.query.doubledipping;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CaseProblem;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.projections.doubledipping.CourseView.Step;
import bd.spbmu.projections.doubledipping.DoubleDippingDocuments;
import bd.spbmu.projections.doubledipping.OverlapView;
import bd.spbmu.projections.doubledipping.OverlapView.Kind;
import bd.spbmu.projections.doubledipping.RuleSetView;
import bd.spbmu.projections.doubledipping.RuleSetViews;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import bd.spbmu.query.console.Asked;
import bd.spbmu.query.console.LocalFormat;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.ProgrammeNames;
import bd.spbmu.query.console.Tables;
import bd.spbmu.query.console.Turn;
import bd.spbmu.query.doubledipping.CaseQuestion.Queue;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The queue of cases, one case with its evidence and what was done, and the letters as they are printed. */
@Page
class CasesPage {

    private static final int ROWS = 50;

    private final CaseAnswers cases;
    private final CasePersons persons;
    private final RuleSetViews ruleSets;
    private final CatalogueViews catalogue;
    private final Clock clock;

    CasesPage(CaseAnswers cases, CasePersons persons, RuleSetViews ruleSets, CatalogueViews catalogue, Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.ruleSets = ruleSets;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/console/cases")
    String cases(@ModelAttribute("ask") Ask ask, HttpServletRequest request, Model model) {
        Answer<OverlapView> page = cases.list(ask.wanted(), new Paging(ROWS, Asked.text(ask.after())));
        ProgrammeNames names = ProgrammeNames.of(catalogue);
        model.addAttribute("page", page);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("queues", Queue.values());
        model.addAttribute("names", names);
        model.addAttribute("programmes", names.choices());
        model.addAttribute("turn", Turn.of(request, page.next()));
        model.addAttribute("csv", Turn.table(request));
        return "cases";
    }

    @GetMapping(path = "/console/cases.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<OverlapView> table(@ModelAttribute("ask") Ask ask) {
        return Tables.whole(paging -> cases.list(ask.wanted(), paging));
    }

    /** @param refused slug of the problem for which the step before was not taken */
    @GetMapping("/console/cases/{overlap}")
    @Reads(DoubleDippingDocuments.OVERLAP_PROCESSOR)
    String one(@PathVariable CaseId overlap, @RequestParam(required = false) @Nullable String refused, Model model) {
        OverlapView view = cases.one(overlap);
        model.addAttribute("one", view);
        model.addAttribute("sides", persons.of(view.beneficiaries()));
        model.addAttribute("rule", rule(view));
        model.addAttribute("next", NextStep.of(view, Request.actorNow(), LocalDate.now(clock)));
        model.addAttribute("names", ProgrammeNames.of(catalogue));
        model.addAttribute("refusal", refusal(refused));
        return "case";
    }

    /** @param number of the step, from 0 */
    @GetMapping("/console/cases/{overlap}/letters/{number}")
    String letter(@PathVariable CaseId overlap, @PathVariable int number, Model model) {
        OverlapView view = cases.one(overlap);
        List<Step> steps = view.course().steps();
        if (number < 0 || number >= steps.size()) {
            throw new Refusal(AccessProblem.OUT_OF_SCOPE);
        }
        model.addAttribute("one", view);
        model.addAttribute("step", steps.get(number));
        model.addAttribute("to", persons.of(view.addressees()));
        model.addAttribute("bangla", new LocalFormat(Locale.of("bn")));
        model.addAttribute("english", new LocalFormat(Locale.ENGLISH));
        return "case-letter";
    }

    private @Nullable ExclusionRule rule(OverlapView view) {
        if (view.excluded() == null) {
            return null;
        }
        return ruleSets.all().stream()
                .filter(set -> set.ruleSet().equals(view.excluded().ruleSet()))
                .map(RuleSetView::exclusionRules)
                .flatMap(List::stream)
                .filter(rule -> rule.id().equals(view.excluded().rule()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Problem refusal(@Nullable String slug) {
        return Stream.<Problem[]>of(CaseProblem.values(), AccessProblem.values())
                .flatMap(Stream::of)
                .filter(problem -> problem.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    record Ask(
            @Nullable String kind,
            @Nullable String queue,
            @Nullable String programme,
            @Nullable String place,
            @Nullable String after) {

        /** What waits for somebody, unless asked otherwise. */
        public String queueShown() {
            return Objects.requireNonNullElse(queue, Queue.TO_DO.name());
        }

        CaseQuestion wanted() {
            return new CaseQuestion(
                    Asked.choice(Kind.class, kind),
                    Asked.choice(Queue.class, queueShown()),
                    null,
                    Asked.programme(programme),
                    Asked.place(place),
                    null);
        }
    }
}
