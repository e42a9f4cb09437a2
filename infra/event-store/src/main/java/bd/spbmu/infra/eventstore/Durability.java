package bd.spbmu.infra.eventstore;

/** When a commit may be acknowledged. */
public interface Durability {

    /** PostgreSQL: a commit returns only when it is durable. */
    Durability BY_COMMIT = () -> {};

    /** Returns once every commit made by this thread so far would survive the death of the process. */
    void awaitDurable();
}
