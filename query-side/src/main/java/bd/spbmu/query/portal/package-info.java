/** The public portal: what anyone may know, without signing in. */
@NullMarked
package bd.spbmu.query.portal;

import org.jspecify.annotations.NullMarked;
