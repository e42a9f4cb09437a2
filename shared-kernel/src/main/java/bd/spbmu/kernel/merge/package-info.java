/** The merge of two records found to be one person, and its undoing. */
@NullMarked
package bd.spbmu.kernel.merge;

import org.jspecify.annotations.NullMarked;
