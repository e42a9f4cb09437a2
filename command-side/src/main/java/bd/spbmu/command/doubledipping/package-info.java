/** Adopts exclusion rules, finds persons registered twice and accounts shared, and keeps a case for each pair. */
@NullMarked
package bd.spbmu.command.doubledipping;

import org.jspecify.annotations.NullMarked;
