/** What happened to a person, when, by whom and why. */
@NullMarked
package bd.spbmu.projections.audit;

import org.jspecify.annotations.NullMarked;
