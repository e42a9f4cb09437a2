/** Traces of every look at personal data. */
@NullMarked
package bd.spbmu.command.access;

import org.jspecify.annotations.NullMarked;
