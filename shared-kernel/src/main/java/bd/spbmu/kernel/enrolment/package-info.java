/** Who draws which benefit. */
@NullMarked
package bd.spbmu.kernel.enrolment;

import org.jspecify.annotations.NullMarked;
