/** Applications people made for themselves, and how they stand. */
@NullMarked
package bd.spbmu.projections.application;

import org.jspecify.annotations.NullMarked;
