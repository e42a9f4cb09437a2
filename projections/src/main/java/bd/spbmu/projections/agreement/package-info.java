/** What has been agreed with whom. */
@NullMarked
package bd.spbmu.projections.agreement;

import org.jspecify.annotations.NullMarked;
