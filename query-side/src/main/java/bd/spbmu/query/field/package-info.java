/** The page that field workers carry with them. */
@NullMarked
package bd.spbmu.query.field;

import org.jspecify.annotations.NullMarked;
