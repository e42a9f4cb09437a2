/** Files brought in, as they stand. */
@NullMarked
package bd.spbmu.projections.intake;

import org.jspecify.annotations.NullMarked;
