/** Keeps the rule by which one source's word about a person outlives another's. */
@NullMarked
package bd.spbmu.command.survivorship;

import org.jspecify.annotations.NullMarked;
