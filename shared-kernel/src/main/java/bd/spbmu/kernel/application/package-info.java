/** People who apply for themselves: what they said, how it stands, and what an officer decided. */
@NullMarked
package bd.spbmu.kernel.application;

import org.jspecify.annotations.NullMarked;
