package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.registry.BeneficiaryId;

/** The stream of everything one person is entitled to: {@code entitlements-<beneficiary uuid>}. */
record EntitlementsId(BeneficiaryId beneficiary) {

    @Override
    public String toString() {
        return "entitlements-" + beneficiary.value();
    }
}
