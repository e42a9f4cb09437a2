/** The catalogue: ministries, MISs, programmes, budgets, benefit rules, published figures. */
@NullMarked
package bd.spbmu.kernel.programme;

import org.jspecify.annotations.NullMarked;
