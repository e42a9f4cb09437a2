/** Answers about places. */
@NullMarked
package bd.spbmu.query.place;

import org.jspecify.annotations.NullMarked;
