package bd.spbmu.kernel.verification;

import java.util.Locale;

/** Who can be asked about a person. */
public enum Source {
    /** The Election Commission's NID server. */
    NID(Family.IDENTITY),
    /** The birth and death registration system, BDRIS. */
    BRN(Family.IDENTITY),
    /** Who holds the SIM of a mobile number: the regulator, BTRC. */
    SIM(Family.SIM),
    BKASH_ACCOUNT(Family.ACCOUNT),
    NAGAD_ACCOUNT(Family.ACCOUNT),
    ROCKET_ACCOUNT(Family.ACCOUNT),
    BANK_ACCOUNT(Family.ACCOUNT),
    GOVERNMENT_EMPLOYEES(Family.REGISTER),
    PENSIONERS(Family.REGISTER),
    /** Taxpayers. */
    TIN(Family.REGISTER),
    /** Teachers under the monthly pay order. */
    MPO_TEACHERS(Family.REGISTER),
    SAVINGS_CERTIFICATES(Family.REGISTER),
    LAND(Family.REGISTER),
    AGRICULTURE(Family.REGISTER);

    private final Family family;

    Source(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /** As it stands in settings and addresses: {@code mpo-teachers}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is asked, and so what an answer means. */
    public enum Family {
        /** Whether this number belongs to a person of this name and birth: VERIFIED is as it should be. */
        IDENTITY,
        /** Whether this SIM is registered to this NID: VERIFIED is as it should be. */
        SIM,
        /** Whether this account is kept for this NID and can be paid into: VERIFIED is as it should be. */
        ACCOUNT,
        /**
         * Whether this person stands in a list that speaks for or against eligibility: VERIFIED says that they do, NOT_FOUND
         * that they do not. Neither is good or bad in itself.
         */
        REGISTER
    }
}
