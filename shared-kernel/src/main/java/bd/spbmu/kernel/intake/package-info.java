/** Files of an MIS on their way into the registry. */
@NullMarked
package bd.spbmu.kernel.intake;

import org.jspecify.annotations.NullMarked;
