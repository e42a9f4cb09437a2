package bd.spbmu.infra.app;

/** Why the registry does not start, in one sentence for whoever started it. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence);
    }
}
