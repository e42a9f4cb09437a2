/** Which programmes exclude each other, and overlaps found after the fact. */
@NullMarked
package bd.spbmu.kernel.doubledipping;

import org.jspecify.annotations.NullMarked;
