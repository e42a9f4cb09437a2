package bd.spbmu.kernel.programme;

/** Asks the catalogue's own streams, not a view: the answer is true at this moment. */
public interface Catalogue {

    boolean has(ProgrammeCode programme);

    boolean has(MisCode mis);
}
