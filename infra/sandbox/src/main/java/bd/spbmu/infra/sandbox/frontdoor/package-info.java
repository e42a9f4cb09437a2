/** One address for a registry of several processes, where nginx is not at hand. */
@NullMarked
package bd.spbmu.infra.sandbox.frontdoor;

import org.jspecify.annotations.NullMarked;
