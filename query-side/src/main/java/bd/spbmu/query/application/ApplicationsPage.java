package bd.spbmu.query.application;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationProblem;
import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.application.RefusalGround;
import bd.spbmu.kernel.enrolment.EnrolmentProblem;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.projections.application.ApplicationDocuments;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Days;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import bd.spbmu.query.console.Asked;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.ProgrammeNames;
import bd.spbmu.query.console.Tables;
import bd.spbmu.query.console.Turn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The queue of applications, and one of them with what an officer may decide. */
@Page
class ApplicationsPage {

    private static final int ROWS = 50;

    private final ApplicationAnswers applications;
    private final CatalogueViews catalogue;
    private final Clock clock;

    ApplicationsPage(ApplicationAnswers applications, CatalogueViews catalogue, Clock clock) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/console/applications")
    String list(@ModelAttribute("ask") Ask ask, HttpServletRequest request, Model model) {
        Answer<ApplicationRow> page = applications.list(ask.wanted(), new Paging(ROWS, Asked.text(ask.after())));
        ProgrammeNames names = ProgrammeNames.of(catalogue);
        model.addAttribute("page", page);
        model.addAttribute("states", ApplicationState.values());
        model.addAttribute("names", names);
        model.addAttribute("programmes", names.choices());
        model.addAttribute("turn", Turn.of(request, page.next()));
        model.addAttribute("csv", Turn.table(request));
        return "applications";
    }

    @GetMapping(path = "/console/applications.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<ApplicationRow> table(@ModelAttribute("ask") Ask ask) {
        return Tables.whole(paging -> applications.list(ask.wanted(), paging));
    }

    /** @param refused slug of the problem for which the decision before was not taken */
    @GetMapping("/console/applications/{application}")
    @Reads(ApplicationDocuments.PROCESSOR)
    String one(
            @PathVariable ApplicationId application,
            @RequestParam(required = false) @Nullable String refused,
            Model model) {
        ApplicationRecord one = applications.one(application);
        boolean decides = Request.actorNow().hasAny(EnumSet.of(Role.OPERATOR, Role.FIELD_OFFICER));
        model.addAttribute("one", one);
        model.addAttribute("names", ProgrammeNames.of(catalogue));
        model.addAttribute("grounds", RefusalGround.values());
        model.addAttribute("decision", UUID.randomUUID().toString());
        model.addAttribute("decides", decides && one.application().state().isOpen());
        model.addAttribute("today", LocalDate.now(clock.withZone(Days.BANGLADESH)));
        model.addAttribute("refusal", problem(refused));
        model.addAttribute("problems", new Problems());
        return "application";
    }

    private static @Nullable Problem problem(@Nullable String slug) {
        return Stream.<Problem[]>of(
                        ApplicationProblem.values(),
                        EnrolmentProblem.values(),
                        RegistryProblem.values(),
                        ChangeProblem.values(),
                        AccessProblem.values())
                .flatMap(Stream::of)
                .filter(problem -> problem.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    /** Words for what stood against an acceptance. */
    record Problems() {

        public String say(String slug, boolean bangla) {
            Problem found = problem(slug);
            return found == null ? slug : bangla ? found.bangla() : found.english();
        }
    }

    record Ask(
            @Nullable String state,
            @Nullable String programme,
            @Nullable String place,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reference,
            @Nullable String after) {

        /** What nobody has looked at yet, unless asked otherwise. */
        public String stateShown() {
            return Objects.requireNonNullElse(state, reference == null ? ApplicationState.RECEIVED.name() : "");
        }

        ApplicationQuestion wanted() {
            String sought = Asked.text(reference);
            return new ApplicationQuestion(
                    sought == null ? Asked.choice(ApplicationState.class, stateShown()) : null,
                    Asked.programme(programme),
                    Asked.place(place),
                    Asked.day(from),
                    Asked.day(to),
                    sought == null ? null : ApplicationReference.of(sought));
        }
    }
}
