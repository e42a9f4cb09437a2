package bd.spbmu.kernel.intake;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.programme.MisCode;

/**
 * How one MIS heads its columns, by a name it chose, such as that of a programme. Written {@code <mis>.<name>}; its stream is
 * {@code import-mapping-<mis>.<name>}.
 */
public record MappingId(MisCode mis, String name) implements Text {

    public MappingId {
        Ids.code(name);
    }

    public static MappingId of(String text) {
        int dot = text.indexOf('.');
        return new MappingId(MisCode.of(text.substring(0, Math.max(dot, 0))), text.substring(dot + 1));
    }

    @Override
    public String text() {
        return mis.text() + "." + name;
    }

    @Override
    public String toString() {
        return "import-mapping-" + text();
    }
}
