package bd.spbmu.command.application;

/** The notices that are to be sent; kept in the relational store, each until it was sent or is of no use any more. */
public interface NoticeQueue {

    /** Adds what is not there yet, in the transaction of the caller. */
    void add(Notice notice);
}
