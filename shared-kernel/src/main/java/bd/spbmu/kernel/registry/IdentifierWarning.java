package bd.spbmu.kernel.registry;

/** What is odd about an identifier but does not refuse it; told to whoever registers, and shown to officers. */
public enum IdentifierWarning {
    /** The year in front of a 17-digit NID is not the year of birth. */
    NID_YEAR_DIFFERS,
    /** No district has the code an NID of 13 or 17 digits begins with. */
    NID_DISTRICT_UNKNOWN,
    /** The digit for the kind of area (rural, municipality, …) is none in use. */
    NID_AREA_UNKNOWN,
    /** The year in front of a BRN is not the year of birth. */
    BRN_YEAR_DIFFERS,
    /** A hand-written number of 16 digits: nobody can verify it until the registrar re-issues it. */
    BRN_UNVERIFIABLE
}
