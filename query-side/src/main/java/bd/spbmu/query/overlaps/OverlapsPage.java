package bd.spbmu.query.overlaps;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.place.Places;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.projections.programme.MinistryView;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.console.Asked;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.ProgrammeNames;
import bd.spbmu.query.console.Tables;
import bd.spbmu.query.console.Turn;
import bd.spbmu.query.payroll.PaymentAnswers;
import bd.spbmu.query.payroll.PaymentQuestion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** The report on overlaps: which programmes meet in one person, what became of the cases, how good the scorer is. */
@Page
class OverlapsPage {

    private static final PaymentQuestion HELD_BY_CASES =
            new PaymentQuestion(null, null, null, null, null, HoldReason.UNDER_SUSPENSION, null, null);

    private final OverlapFigures overlaps;
    private final CaseFigures cases;
    private final PaymentAnswers payments;
    private final CatalogueViews catalogue;

    OverlapsPage(OverlapFigures overlaps, CaseFigures cases, PaymentAnswers payments, CatalogueViews catalogue) {
        this.overlaps = overlaps;
        this.cases = cases;
        this.payments = payments;
        this.catalogue = catalogue;
    }

    @GetMapping("/console/overlaps")
    String report(@ModelAttribute("ask") Ask ask, HttpServletRequest request, Model model) {
        ProgrammeNames names = ProgrammeNames.of(catalogue);
        Map<String, Bilingual> ministries = catalogue.ministries().stream()
                .collect(Collectors.toMap(ministry -> ministry.code().text(), MinistryView::name));
        model.addAttribute(
                "pairs",
                overlaps.matrix(ask.grouping(), Asked.place(ask.place())).items().stream()
                        .map(line -> new Pair(
                                group(line.district(), line.ministry(), ministries),
                                names.programme(ProgrammeCode.of(line.first())),
                                names.programme(ProgrammeCode.of(line.second())),
                                line.persons()))
                        .toList());
        model.addAttribute("all", cases.cases(OverlapGrouping.ALL).items().getFirst());
        model.addAttribute(
                "rows",
                cases.cases(ask.grouping()).items().stream()
                        .map(line -> new Row(group(line.district(), line.ministry(), ministries), line))
                        .toList());
        model.addAttribute("precision", cases.precision().items());
        model.addAttribute("held", payments.sums(HELD_BY_CASES, List.of()).items());
        model.addAttribute("groupings", OverlapGrouping.values());
        model.addAttribute("grouping", ask.grouping());
        model.addAttribute("csv", Turn.table(request));
        return "overlaps";
    }

    @GetMapping(path = "/console/overlaps.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<MatrixLine> table(@ModelAttribute("ask") Ask ask) {
        return overlaps.matrix(ask.grouping(), Asked.place(ask.place()));
    }

    private static @Nullable Bilingual group(
            @Nullable String district, @Nullable String ministry, Map<String, Bilingual> ministries) {
        if (district != null) {
            return Places.BANGLADESH
                    .find(PlaceCode.of(district))
                    .map(place -> new Bilingual(place.nameEn(), place.nameBnOrEn()))
                    .orElse(new Bilingual(district, district));
        }
        return ministry == null ? null : ministries.getOrDefault(ministry, new Bilingual(ministry, ministry));
    }

    record Ask(@Nullable String by, @Nullable String place) {

        OverlapGrouping grouping() {
            return Objects.requireNonNullElse(Asked.choice(OverlapGrouping.class, by), OverlapGrouping.ALL);
        }
    }

    /** @param group absent when everything is one */
    record Pair(@Nullable Bilingual group, Bilingual first, Bilingual second, long persons) {}

    record Row(@Nullable Bilingual group, CaseLine line) {}
}
