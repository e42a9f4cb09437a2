/** Figures about benefits drawn together and about the cases opened for them. */
@NullMarked
package bd.spbmu.query.overlaps;

import org.jspecify.annotations.NullMarked;
