package bd.spbmu.kernel.registry;

import java.util.Optional;

/** Asks a person's own stream, not a view: the answer is true at this moment. */
public interface Beneficiaries {

    /** Empty while nobody is registered under that id. */
    Optional<KnownBeneficiary> find(BeneficiaryId beneficiary);
}
