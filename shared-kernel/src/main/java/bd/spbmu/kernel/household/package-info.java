/** Who lives together: households, their heads and members. */
@NullMarked
package bd.spbmu.kernel.household;

import org.jspecify.annotations.NullMarked;
