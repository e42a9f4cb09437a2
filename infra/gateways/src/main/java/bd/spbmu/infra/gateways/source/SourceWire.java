package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.kernel.verification.ComparedField;
import java.util.Map;

/**
 * How one family of sources is spoken to: our own profile, since none of them publishes an interface. What a real source
 * wants otherwise is filled in here, by another wire.
 */
interface SourceWire {

    /** Under the source's address; never anything of the question. */
    String path();

    /** The body of the question without its id: what this family compares, and nothing else. */
    Map<String, String> body(Question question);

    /** What the source must have compared when it knows the number, by the name on the wire. */
    Map<String, ComparedField> compared();
}
