package bd.spbmu.projections;

import org.jspecify.annotations.Nullable;

/** An event whose change no retry will bring into the view: it is parked, the others go on. Names no personal data. */
public final class RefusedForGood extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    RefusedForGood(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
