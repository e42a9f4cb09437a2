/** Starts the registry as several processes on one machine, with the stores they share. */
@NullMarked
package bd.spbmu.infra.app.sides;

import org.jspecify.annotations.NullMarked;
