package bd.spbmu.query.household;

import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.console.Asked;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.Tables;
import bd.spbmu.query.console.Turn;
import bd.spbmu.query.registry.BeneficiaryAnswers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The households of the reader's places, and one with its members. */
@Page
class HouseholdsPage {

    private static final int ROWS = 50;

    private final HouseholdAnswers households;
    private final BeneficiaryAnswers beneficiaries;

    HouseholdsPage(HouseholdAnswers households, BeneficiaryAnswers beneficiaries) {
        this.households = households;
        this.beneficiaries = beneficiaries;
    }

    @GetMapping("/console/households")
    String households(@ModelAttribute("ask") Ask ask, HttpServletRequest request, Model model) {
        Answer<HouseholdRow> page = households.list(ask.wanted(), new Paging(ROWS, Asked.text(ask.after())));
        model.addAttribute("page", page);
        model.addAttribute("states", HouseholdState.values());
        model.addAttribute(
                "people",
                beneficiaries.rows(
                        page.items().stream()
                                .flatMap(row -> Stream.ofNullable(row.head()))
                                .toList(),
                        "households"));
        model.addAttribute("turn", Turn.of(request, page.next()));
        model.addAttribute("csv", Turn.table(request));
        return "households";
    }

    @GetMapping(path = "/console/households.csv", produces = Tables.CSV)
    @ResponseBody
    Answer<HouseholdRow> table(@ModelAttribute("ask") Ask ask) {
        return Tables.whole(paging -> households.list(ask.wanted(), paging));
    }

    @GetMapping("/console/households/{household}")
    String household(@PathVariable HouseholdId household, Model model) {
        HouseholdRecord record = households.record(household, null);
        model.addAttribute("one", record);
        model.addAttribute(
                "people",
                beneficiaries.rows(
                        Stream.concat(record.members().stream(), record.former().stream())
                                .map(HouseholdRecord.Member::beneficiary)
                                .toList(),
                        "household"));
        return "household";
    }

    record Ask(
            @Nullable String place,
            @Nullable String state,
            @Nullable String after) {

        HouseholdSearch wanted() {
            return new HouseholdSearch(null, Asked.place(place), Asked.choice(HouseholdState.class, state), null, null);
        }
    }
}
