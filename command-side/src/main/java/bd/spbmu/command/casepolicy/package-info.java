/** Keeps the deadlines by which cases of overlap are decided. */
@NullMarked
package bd.spbmu.command.casepolicy;

import org.jspecify.annotations.NullMarked;
