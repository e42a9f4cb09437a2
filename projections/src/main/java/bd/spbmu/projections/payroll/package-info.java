/** Payroll runs and every payment. */
@NullMarked
package bd.spbmu.projections.payroll;

import org.jspecify.annotations.NullMarked;
