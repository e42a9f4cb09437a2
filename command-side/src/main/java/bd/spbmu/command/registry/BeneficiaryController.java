package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.CommandGroup;
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
    private final CommandGroup commands;

    BeneficiaryController(Registrations registrations, CommandGroup commands) {
        this.registrations = registrations;
        this.commands = commands;
    }

    /** Registers a person under the id the client chose; the same request again gives the same answer. */
    @PutMapping("/{beneficiary}")
    Registrations.Registered register(@PathVariable BeneficiaryId beneficiary, @RequestBody RegistrationForm form) {
        return commands.durableOnce(() -> registrations.register(beneficiary, form));
    }
}
