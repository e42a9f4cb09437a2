/** Short messages to applicants: a queue, a worker, and a gateway over HTTP. */
@NullMarked
package bd.spbmu.infra.gateways.notice;

import org.jspecify.annotations.NullMarked;
