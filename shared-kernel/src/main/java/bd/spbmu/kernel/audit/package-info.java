/** The log itself, for those who trust nobody. */
@NullMarked
package bd.spbmu.kernel.audit;

import org.jspecify.annotations.NullMarked;
