/** Finds in the index of persons who might be the same person. */
@NullMarked
package bd.spbmu.infra.searchstore.candidates;

import org.jspecify.annotations.NullMarked;
