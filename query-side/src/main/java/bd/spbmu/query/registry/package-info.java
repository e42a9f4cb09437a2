/** Answers about persons. */
@NullMarked
package bd.spbmu.query.registry;

import org.jspecify.annotations.NullMarked;
