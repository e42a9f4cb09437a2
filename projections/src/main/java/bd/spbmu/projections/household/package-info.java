/** Households and their members, by id only. */
@NullMarked
package bd.spbmu.projections.household;

import org.jspecify.annotations.NullMarked;
