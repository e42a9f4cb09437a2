/** Who draws what, now and as known on any day. */
@NullMarked
package bd.spbmu.projections.enrolment;

import org.jspecify.annotations.NullMarked;
