package bd.spbmu.infra.gateways.notice;

import bd.spbmu.command.application.Notice;
import java.time.Instant;

/**
 * One row of the queue.
 *
 * @param tries how often it was sent without being taken
 */
record QueuedNotice(Notice notice, int tries, Instant queuedAt, String lease) {}
