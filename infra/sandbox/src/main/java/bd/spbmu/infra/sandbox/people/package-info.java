/** People who do not exist: realistic registrations with known truth, the same for the same seed. */
@NullMarked
package bd.spbmu.infra.sandbox.people;

import org.jspecify.annotations.NullMarked;
