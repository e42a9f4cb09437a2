/** The records of persons that sources are asked about. */
@NullMarked
package bd.spbmu.infra.searchstore.subjects;

import org.jspecify.annotations.NullMarked;
