package bd.spbmu.kernel.programme;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** A published document, such as {@code portal-2024-04-17}. Its stream is {@code publication-<code>}. */
public record PublicationId(String text) implements Text {

    public PublicationId {
        Ids.code(text);
    }

    public static PublicationId of(String text) {
        return new PublicationId(text);
    }

    @Override
    public String toString() {
        return "publication-" + text;
    }
}
