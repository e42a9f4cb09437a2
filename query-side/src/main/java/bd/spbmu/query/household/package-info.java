/** Answers about households. */
@NullMarked
package bd.spbmu.query.household;

import org.jspecify.annotations.NullMarked;
