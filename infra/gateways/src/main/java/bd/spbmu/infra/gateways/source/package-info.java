/** Ways to the sources that know something of a person, over signed HTTP. */
@NullMarked
package bd.spbmu.infra.gateways.source;

import org.jspecify.annotations.NullMarked;
