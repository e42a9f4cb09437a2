/** Households: who lives together, under which head. */
@NullMarked
package bd.spbmu.command.household;

import org.jspecify.annotations.NullMarked;
