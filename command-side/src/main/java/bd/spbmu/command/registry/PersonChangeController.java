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

/** Takes changes of a record, each under an id the client chose; the same request again changes nothing. */
@RestController
@RequestMapping("/v1/beneficiaries/{beneficiary}")
class PersonChangeController {

    private final PersonChanges persons;
    private final IdentifierChanges identifiers;
    private final AccountChanges accounts;

    PersonChangeController(PersonChanges persons, IdentifierChanges identifiers, AccountChanges accounts) {
        this.persons = persons;
        this.identifiers = identifiers;
        this.accounts = accounts;
    }

    @PutMapping("/corrections/{change}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(
            @PathVariable BeneficiaryId beneficiary, @PathVariable ChangeId change, @RequestBody CorrectionForm form) {
        persons.correct(beneficiary, change, form);
    }

    @PutMapping("/moves/{change}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(
            @PathVariable BeneficiaryId beneficiary,
            @PathVariable ChangeId change,
            @RequestBody ChangeForms.Move form) {
        persons.move(beneficiary, change, form);
    }

    @PutMapping("/deaths/{change}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void die(
            @PathVariable BeneficiaryId beneficiary,
            @PathVariable ChangeId change,
            @RequestBody ChangeForms.Death form) {
        persons.die(beneficiary, change, form);
    }

    @PutMapping("/exits/{change}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void exit(
            @PathVariable BeneficiaryId beneficiary,
            @PathVariable ChangeId change,
            @RequestBody ChangeForms.Exit form) {
        persons.exit(beneficiary, change, form);
    }

    /** Takes back a death or an exit. */
    @PutMapping("/reinstatements/{change}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reinstate(
            @PathVariable BeneficiaryId beneficiary,
            @PathVariable ChangeId change,
            @RequestBody ChangeForms.Reinstatement form) {
        persons.reinstate(beneficiary, change, form);
    }

    /** Adds an identifier, or replaces one that was wrong. */
    @PutMapping("/identifiers/{change}")
    IdentifierChanges.Gained gain(
            @PathVariable BeneficiaryId beneficiary,
            @PathVariable ChangeId change,
            @RequestBody ChangeForms.Gain form) {
        return identifiers.gain(beneficiary, change, form);
    }

    /** Records, as a verifier, that two NIDs are forms of one. */
    @PutMapping("/nid-links/{change}")
    IdentifierChanges.Gained link(
            @PathVariable BeneficiaryId beneficiary,
            @PathVariable ChangeId change,
            @RequestBody ChangeForms.Link form) {
        return identifiers.link(beneficiary, change, form);
    }

    /** Records, as a verifier, an identifier the person showed; an unverified claim of another gives way. */
    @PutMapping("/verified-identifiers/{change}")
    IdentifierChanges.Gained verify(
            @PathVariable BeneficiaryId beneficiary,
            @PathVariable ChangeId change,
            @RequestBody ChangeForms.Verified form) {
        return identifiers.verify(beneficiary, change, form);
    }

    @PutMapping("/accounts/{change}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(
            @PathVariable BeneficiaryId beneficiary,
            @PathVariable ChangeId change,
            @RequestBody ChangeForms.AccountChange form) {
        accounts.ask(beneficiary, change, form);
    }

    @PutMapping("/accounts/{change}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable BeneficiaryId beneficiary, @PathVariable ChangeId change) {
        accounts.confirm(beneficiary, change);
    }
}
