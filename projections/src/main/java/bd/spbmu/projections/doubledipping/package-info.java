/** The exclusion rules as adopted, and suspected overlaps. */
@NullMarked
package bd.spbmu.projections.doubledipping;

import org.jspecify.annotations.NullMarked;
