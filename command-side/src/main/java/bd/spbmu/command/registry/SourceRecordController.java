package bd.spbmu.command.registry;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what MISs know of a person that another registered. */
@RestController
@RequestMapping("/v1/beneficiaries/{beneficiary}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class SourceRecordController {

    private final SourceRecords records;

    SourceRecordController(SourceRecords records) {
        this.records = records;
    }

    /** Links the MIS's record with the person, or replaces what it said; the same request again changes nothing. */
    @PutMapping("/source-records/{localId}")
    void tell(
            @PathVariable BeneficiaryId beneficiary, @PathVariable String localId, @RequestBody SourceForms.Told form) {
        records.tell(beneficiary, localId, form);
    }

    @PutMapping("/unlinkings/{change}")
    void unlink(
            @PathVariable BeneficiaryId beneficiary,
            @PathVariable ChangeId change,
            @RequestBody SourceForms.Unlinking form) {
        records.unlink(beneficiary, change, form);
    }
}
