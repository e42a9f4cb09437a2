package bd.spbmu.kernel.access;

/**
 * The request being served.
 *
 * @param requestId the caller's id for it, or one made by us; letters, digits and hyphens
 */
public record Request(Actor actor, Purpose purpose, String requestId) {

    /** Bound by the web layer around each authenticated request; unbound in workers and policies. */
    public static final ScopedValue<Request> CURRENT = ScopedValue.newInstance();

    /** Who acts: the caller, or the registry itself outside of any request. */
    public static Actor actorNow() {
        return CURRENT.isBound() ? CURRENT.get().actor() : Actor.REGISTRY;
    }
}
