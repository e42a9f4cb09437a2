/** Persons, their identifiers and their payment accounts. */
@NullMarked
package bd.spbmu.kernel.registry;

import org.jspecify.annotations.NullMarked;
