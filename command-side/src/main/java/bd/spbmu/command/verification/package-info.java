/** Verification: asks the sources of the government about persons, one by one or a whole programme. */
@NullMarked
package bd.spbmu.command.verification;

import org.jspecify.annotations.NullMarked;
