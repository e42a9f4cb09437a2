package bd.spbmu.command;

import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;

/** A catalogue that has whatever it is asked for. */
public record Everything() implements Catalogue {

    @Override
    public boolean has(ProgrammeCode programme) {
        return true;
    }

    @Override
    public boolean has(MisCode mis) {
        return true;
    }
}
