package bd.spbmu.command.payroll;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.Optional;

/** The accounts people can be paid into now. */
public interface PaymentAccounts {

    /** The account the registry has for this person, absent when there is none or it is somebody else's as well. */
    Optional<PaymentAccount> own(BeneficiaryId beneficiary);
}
