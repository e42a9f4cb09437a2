/** Stand-ins for the sources that know something of a person, over HTTP, with their own data and scripted faults. */
@NullMarked
package bd.spbmu.infra.sandbox.source;

import org.jspecify.annotations.NullMarked;
