/** Published figures beside our own. */
@NullMarked
package bd.spbmu.query.dashboard;

import org.jspecify.annotations.NullMarked;
