package bd.spbmu.query.household;

import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.projections.household.HouseholdDocuments;
import bd.spbmu.projections.registry.RegistryDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Reads;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Households, for those who may see persons. */
@RestController
@RequestMapping("/v1/households")
@Reads({HouseholdDocuments.PROCESSOR, RegistryDocuments.PERSON_PROCESSOR})
class HouseholdQueryController {

    private final HouseholdAnswers households;

    HouseholdQueryController(HouseholdAnswers households) {
        this.households = households;
    }

    @GetMapping("/{household}")
    HouseholdRecord household(
            @PathVariable HouseholdId household, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return households.record(household, asOf);
    }

    @PostMapping("/search")
    Answer<HouseholdRow> search(@RequestBody HouseholdSearch wanted) {
        return households.search(wanted);
    }
}
