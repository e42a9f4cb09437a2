/** Decides what becomes of applications people made for themselves. */
@NullMarked
package bd.spbmu.command.application;

import org.jspecify.annotations.NullMarked;
