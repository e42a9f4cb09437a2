/** What others know of a person: questions to the sources of the government, and their answers. */
@NullMarked
package bd.spbmu.kernel.verification;

import org.jspecify.annotations.NullMarked;
