/** The kernel's values as JSON and as parts of a URL; nothing but what a field says it takes. */
@NullMarked
package bd.spbmu.infra.web.json;

import org.jspecify.annotations.NullMarked;
