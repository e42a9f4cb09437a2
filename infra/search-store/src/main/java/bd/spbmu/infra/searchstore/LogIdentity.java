package bd.spbmu.infra.searchstore;

/** Which log the views are made from. Implemented where the event store is known. */
public interface LogIdentity {

    /** Id and epoch of the event store: another text after a restore or an import, so that views are made anew. */
    String text();
}
