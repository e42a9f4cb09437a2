/** The log itself, for auditors. */
@NullMarked
package bd.spbmu.query.audit;

import org.jspecify.annotations.NullMarked;
