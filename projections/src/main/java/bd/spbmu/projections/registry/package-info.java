/** What is known of persons and their accounts. */
@NullMarked
package bd.spbmu.projections.registry;

import org.jspecify.annotations.NullMarked;
