package bd.spbmu.command.application;

import java.time.Duration;

/**
 * How long codes are valid.
 *
 * @param sent one that came by message: a new one can be asked for
 * @param shown one that was shown, to somebody without a telephone
 */
record CodeTerms(Duration sent, Duration shown) {}
