/** Applications: for officers who decide them, and the pages on which people apply. */
@NullMarked
package bd.spbmu.query.application;

import org.jspecify.annotations.NullMarked;
