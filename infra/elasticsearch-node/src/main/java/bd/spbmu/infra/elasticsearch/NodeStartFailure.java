package bd.spbmu.infra.elasticsearch;

/** The node did not start; the message is one sentence an operator can act on. */
public final class NodeStartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NodeStartFailure(String sentence) {
        super(sentence);
    }

    NodeStartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
