/** What the catalogue looks like: ministries, MISs, programmes, publications. */
@NullMarked
package bd.spbmu.projections.programme;

import org.jspecify.annotations.NullMarked;
