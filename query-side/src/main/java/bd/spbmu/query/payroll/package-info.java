/** Answers about payrolls and payments. */
@NullMarked
package bd.spbmu.query.payroll;

import org.jspecify.annotations.NullMarked;
