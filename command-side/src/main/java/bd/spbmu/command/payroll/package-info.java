/** Payrolls: prepared, frozen, approved by a second officer, issued, settled, reconciled. */
@NullMarked
package bd.spbmu.command.payroll;

import org.jspecify.annotations.NullMarked;
