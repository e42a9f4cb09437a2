/** What the registry remembers of its events in a form that answers questions: views, their projectors, their stores. */
@NullMarked
package bd.spbmu.projections;

import org.jspecify.annotations.NullMarked;
