package bd.spbmu.infra.sandbox.eventstoredb;

import org.jspecify.annotations.Nullable;

/**
 * What became of a proposal.
 *
 * @param revision the stream's last revision; for what was appended (now or before), that of its last event
 * @param place of its last event, absent if nothing was to be appended
 */
record Verdict(Kind kind, long revision, @Nullable Place place) {

    /** Which of them. */
    enum Kind {
        /** Appended, now or by the same call before. */
        DONE,
        /** The stream is not where the writer thinks. */
        CONFLICT,
        /** The stream can never be written again. */
        TOMBSTONED
    }
}
