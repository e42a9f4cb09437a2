/** Payrolls, payment batches, payments. */
@NullMarked
package bd.spbmu.kernel.payroll;

import org.jspecify.annotations.NullMarked;
