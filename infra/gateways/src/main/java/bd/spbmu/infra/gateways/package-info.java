/** Ways to the outside systems: payment providers over signed HTTP. */
@NullMarked
package bd.spbmu.infra.gateways;

import org.jspecify.annotations.NullMarked;
