package bd.spbmu.kernel.application;

/** How an application stands. */
public enum ApplicationState {
    RECEIVED,
    UNDER_REVIEW,
    MORE_INFORMATION_ASKED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /** Whether somebody still has to do something; while it is open, nobody may apply with the same identifier. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, UNDER_REVIEW, MORE_INFORMATION_ASKED -> true;
            case ACCEPTED, REFUSED, WITHDRAWN -> false;
        };
    }
}
