package bd.spbmu.command.registry;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.MergeId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes merges of two records found to be one person, and their undoing, each by two officers. */
@RestController
@RequestMapping("/v1/beneficiaries/{beneficiary}/merges/{merge}")
class MergeController {

    private final Merges merges;

    MergeController(Merges merges) {
        this.merges = merges;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(
            @PathVariable BeneficiaryId beneficiary,
            @PathVariable MergeId merge,
            @RequestBody MergeForms.Merging form) {
        merges.ask(beneficiary, merge, form);
    }

    /** Merges, as another officer than asked; the record with the lower id survives. */
    @PutMapping("/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable BeneficiaryId beneficiary, @PathVariable MergeId merge) {
        merges.confirm(beneficiary, merge);
    }

    @PutMapping("/undoing")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void askUndoing(
            @PathVariable BeneficiaryId beneficiary,
            @PathVariable MergeId merge,
            @RequestBody MergeForms.Undoing form) {
        merges.askUndoing(beneficiary, merge, form);
    }

    /** Parts the two again, as another officer than asked. */
    @PutMapping("/undoing/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmUndoing(@PathVariable BeneficiaryId beneficiary, @PathVariable MergeId merge) {
        merges.confirmUndoing(beneficiary, merge);
    }
}
