/** Would this person draw twice? And the cases where somebody might. */
@NullMarked
package bd.spbmu.query.doubledipping;

import org.jspecify.annotations.NullMarked;
