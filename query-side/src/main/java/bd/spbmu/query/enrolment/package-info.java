/** Answers about who is covered. */
@NullMarked
package bd.spbmu.query.enrolment;

import org.jspecify.annotations.NullMarked;
