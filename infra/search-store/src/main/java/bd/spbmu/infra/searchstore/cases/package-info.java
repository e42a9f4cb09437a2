/** Finds in the indices the cases of persons, and persons who draw several benefits. */
@NullMarked
package bd.spbmu.infra.searchstore.cases;

import org.jspecify.annotations.NullMarked;
