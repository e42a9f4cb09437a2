/** Decides what becomes of files: each is taken once, and its lines are decided like requests. */
@NullMarked
package bd.spbmu.command.intake;

import org.jspecify.annotations.NullMarked;
