package bd.spbmu.infra.sandbox.client;

/** Someone the registry knows by a bearer token. */
public interface Caller {

    String name();

    /** A token that was valid a moment ago. */
    String token();

    /** Forgets the token that was just refused, so that the next one is fresh. */
    void forget();
}
