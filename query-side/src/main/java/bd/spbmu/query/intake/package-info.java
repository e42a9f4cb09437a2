/** What becomes of files, told to whoever sent them. */
@NullMarked
package bd.spbmu.query.intake;

import org.jspecify.annotations.NullMarked;
