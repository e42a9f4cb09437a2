/** Is this the same person? One scorer for every use, in plain Java. */
@NullMarked
package bd.spbmu.kernel.matching;

import org.jspecify.annotations.NullMarked;
