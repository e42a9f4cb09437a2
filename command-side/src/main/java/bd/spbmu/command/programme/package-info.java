/** Keeps the catalogue: ministries, MISs, programmes with their rules and figures, and what was published. */
@NullMarked
package bd.spbmu.command.programme;

import org.jspecify.annotations.NullMarked;
