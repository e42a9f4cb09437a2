package bd.spbmu.projections;

/** A view that knows how far it has followed the one stream that owns it. */
public interface Revised {

    /** Revision of the last event of that stream it shows, from 0. */
    long revision();
}
