package bd.spbmu.infra.bench;

/** Something that handles so many events. */
interface Work {

    /** @return how many events it handled */
    int run() throws Exception;
}
