/** Registers persons: claims their identifiers, then their record, then their account. */
@NullMarked
package bd.spbmu.command.registry;

import org.jspecify.annotations.NullMarked;
