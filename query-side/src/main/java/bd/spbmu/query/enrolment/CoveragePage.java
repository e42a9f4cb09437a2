package bd.spbmu.query.enrolment;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.place.Places;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.console.Asked;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.ProgrammeNames;
import bd.spbmu.query.console.Tables;
import bd.spbmu.query.console.Turn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who is enrolled today: by programme, by district or upazila, by gender. */
@Page
class CoveragePage {

    private static final long WHOLE = 100;

    private final CoverageAnswers answers;
    private final CatalogueViews catalogue;

    CoveragePage(CoverageAnswers answers, CatalogueViews catalogue) {
        this.answers = answers;
        this.catalogue = catalogue;
    }

    @GetMapping("/console/coverage")
    String coverage(@ModelAttribute("ask") Ask ask, HttpServletRequest request, Model model) {
        ProgrammeNames names = ProgrammeNames.of(catalogue);
        List<CoverageLine> groups =
                answers.coverage(ask.question(List.of(ask.grouping().field()))).items();
        // a person in two groups is one person in all
        List<CoverageLine> all = answers.coverage(ask.question(List.of())).items();
        model.addAttribute("rows", rows(groups, ask.grouping(), names));
        model.addAttribute(
                "enrolments", all.stream().mapToLong(CoverageLine::enrolments).sum());
        model.addAttribute(
                "persons", all.stream().mapToLong(CoverageLine::persons).sum());
        model.addAttribute("grouping", ask.grouping());
        model.addAttribute("groupings", Grouping.values());
        model.addAttribute("programmes", names.choices());
        model.addAttribute("csv", Turn.table(request));
        return "coverage";
    }

    @GetMapping(path = "/console/coverage.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<CoverageLine> table(@ModelAttribute("ask") Ask ask) {
        return answers.coverage(ask.question(List.of(ask.grouping().field())));
    }

    private static List<Row> rows(List<CoverageLine> groups, Grouping by, ProgrammeNames names) {
        long most = groups.stream().mapToLong(CoverageLine::enrolments).max().orElse(1);
        return groups.stream()
                .sorted(Comparator.comparingLong(CoverageLine::enrolments).reversed())
                .map(line -> new Row(
                        by.name(line, names),
                        by == Grouping.GENDER ? "gender." + line.gender() : null,
                        line.enrolments(),
                        line.persons(),
                        WHOLE * line.enrolments() / most))
                .toList();
    }

    /** What the page counts by. */
    enum Grouping {
        DISTRICT("district"),
        UPAZILA("place"),
        PROGRAMME("programme"),
        GENDER("gender");

        private final String field;

        Grouping(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        Bilingual name(CoverageLine line, ProgrammeNames names) {
            return switch (this) {
                case DISTRICT -> place(line.district());
                case UPAZILA -> place(line.place());
                case PROGRAMME -> names.programme(ProgrammeCode.of(Objects.requireNonNull(line.programme())));
                case GENDER -> new Bilingual("", "");
            };
        }

        private static Bilingual place(@Nullable String code) {
            String known = Objects.requireNonNull(code);
            return Places.BANGLADESH
                    .find(PlaceCode.of(known))
                    .map(place -> new Bilingual(place.nameEn(), place.nameBnOrEn()))
                    .orElse(new Bilingual(known, known));
        }
    }

    record Ask(
            @Nullable String by,
            @Nullable String programme,
            @Nullable String place) {

        Grouping grouping() {
            return Objects.requireNonNullElse(Asked.choice(Grouping.class, by), Grouping.DISTRICT);
        }

        CoverageQuestion question(List<String> fields) {
            return new CoverageQuestion(fields, Asked.programme(programme), Asked.place(place), null, null, null, null);
        }
    }

    /**
     * @param word message key, where the group is a word of the pages and not a name
     * @param share per cent of the largest group
     */
    record Row(Bilingual name, @Nullable String word, long enrolments, long persons, long share) {}
}
