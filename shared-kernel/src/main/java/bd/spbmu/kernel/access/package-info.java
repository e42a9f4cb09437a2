/** Who acts, in which role, on which programmes and places. */
@NullMarked
package bd.spbmu.kernel.access;

import org.jspecify.annotations.NullMarked;
