/** What the registry and those it exchanges data with have agreed. */
@NullMarked
package bd.spbmu.kernel.agreement;

import org.jspecify.annotations.NullMarked;
