/** The registry's edge: what HTTP asks and what HTTP is told, who asks, and how much. Alone in the house to know statuses. */
@NullMarked
package bd.spbmu.infra.web;

import org.jspecify.annotations.NullMarked;
