/** Words every side shares: ids, money, time, problems, sealed values. No framework. */
@NullMarked
package bd.spbmu.kernel;

import org.jspecify.annotations.NullMarked;
