/** What changed for an MIS, told to it by its own local ids, complete and in the order of the log. */
@NullMarked
package bd.spbmu.query.changes;

import org.jspecify.annotations.NullMarked;
