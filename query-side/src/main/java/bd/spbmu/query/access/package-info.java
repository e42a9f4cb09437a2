/** What an actor may see, and the trace of every look. */
@NullMarked
package bd.spbmu.query.access;

import org.jspecify.annotations.NullMarked;
