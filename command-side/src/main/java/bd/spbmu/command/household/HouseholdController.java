package bd.spbmu.command.household;

import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes households and their changes, each under an id the client chose; the same request again changes nothing. */
@RestController
@RequestMapping("/v1/households/{household}")
class HouseholdController {

    private final Households households;
    private final HouseholdChanges changes;

    HouseholdController(Households households, HouseholdChanges changes) {
        this.households = households;
        this.changes = changes;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void form(@PathVariable HouseholdId household, @RequestBody HouseholdForms.Household form) {
        households.form(household, form);
    }

    /** Adds a person, or says what a member is to the head. */
    @PutMapping("/members/{beneficiary}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void join(
            @PathVariable HouseholdId household,
            @PathVariable BeneficiaryId beneficiary,
            @RequestBody HouseholdForms.Joining form) {
        households.join(household, beneficiary, form);
    }

    @PutMapping("/members/{beneficiary}/leaving")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(
            @PathVariable HouseholdId household,
            @PathVariable BeneficiaryId beneficiary,
            @RequestBody HouseholdForms.Leaving form) {
        households.leave(household, beneficiary, form);
    }

    @PutMapping("/head/{change}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void head(
            @PathVariable HouseholdId household, @PathVariable ChangeId change, @RequestBody HouseholdForms.Head form) {
        changes.head(household, change, form);
    }

    @PutMapping("/moves/{change}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(
            @PathVariable HouseholdId household, @PathVariable ChangeId change, @RequestBody HouseholdForms.Move form) {
        changes.move(household, change, form);
    }

    @PutMapping("/dissolution/{change}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dissolve(
            @PathVariable HouseholdId household,
            @PathVariable ChangeId change,
            @RequestBody HouseholdForms.Dissolution form) {
        changes.dissolve(household, change, form);
    }
}
