/** How much one caller may send, and how often one may ask. */
@NullMarked
package bd.spbmu.infra.web.limit;

import org.jspecify.annotations.NullMarked;
