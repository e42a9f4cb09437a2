/** What the sources said of persons, for those who may see them. */
@NullMarked
package bd.spbmu.query.verification;

import org.jspecify.annotations.NullMarked;
