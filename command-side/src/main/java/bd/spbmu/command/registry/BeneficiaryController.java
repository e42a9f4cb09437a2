package bd.spbmu.command.registry;

import bd.spbmu.kernel.registry.BeneficiaryId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes registrations. */
@RestController
@RequestMapping("/v1/beneficiaries")
class BeneficiaryController {

    private final Registrations registrations;

    BeneficiaryController(Registrations registrations) {
        this.registrations = registrations;
    }

    /** Registers a person under the id the client chose; the same request again gives the same answer. */
    @PutMapping("/{beneficiary}")
    Registrations.Registered register(@PathVariable BeneficiaryId beneficiary, @RequestBody RegistrationForm form) {
        return registrations.register(beneficiary, form);
    }
}
