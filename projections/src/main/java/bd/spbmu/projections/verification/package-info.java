/** Questions to the sources, and where they stand. */
@NullMarked
package bd.spbmu.projections.verification;

import org.jspecify.annotations.NullMarked;
