/** Finds in the indices who is to be paid. */
@NullMarked
package bd.spbmu.infra.searchstore.eligible;

import org.jspecify.annotations.NullMarked;
