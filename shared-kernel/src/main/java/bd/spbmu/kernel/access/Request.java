package bd.spbmu.kernel.access;

import bd.spbmu.kernel.intake.Collected;
import org.jspecify.annotations.Nullable;

/**
 * The request being served.
 *
 * @param requestId the caller's id for it, or one made by us; letters, digits and hyphens
 * @param collected what is decided was taken down earlier in the field; absent for what is decided as it comes
 */
public record Request(
        Actor actor,
        Purpose purpose,
        String requestId,
        @Nullable Collected collected) {

    /** Bound by the web layer around each authenticated request; unbound in workers and policies. */
    public static final ScopedValue<Request> CURRENT = ScopedValue.newInstance();

    public Request(Actor actor, Purpose purpose, String requestId) {
        this(actor, purpose, requestId, null);
    }

    /** The same request, for what was taken down then. */
    public Request about(Collected then) {
        return new Request(actor, purpose, requestId, then);
    }

    /** Who acts: the caller, or the registry itself outside of any request. */
    public static Actor actorNow() {
        return CURRENT.isBound() ? CURRENT.get().actor() : Actor.REGISTRY;
    }
}
