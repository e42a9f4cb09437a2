/** Answers about the catalogue. */
@NullMarked
package bd.spbmu.query.programme;

import org.jspecify.annotations.NullMarked;
