package bd.spbmu.infra.eventstore;

/**
 * Which store this is. A view built from another store, or from another epoch of this one, is worthless.
 *
 * @param epoch goes up when the store is restored or imported
 */
public record StoreIdentity(String id, long epoch) {

    @Override
    public String toString() {
        return id + "/" + epoch;
    }
}
