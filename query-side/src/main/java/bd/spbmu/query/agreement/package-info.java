/** What has been agreed with whom, for officers. */
@NullMarked
package bd.spbmu.query.agreement;

import org.jspecify.annotations.NullMarked;
