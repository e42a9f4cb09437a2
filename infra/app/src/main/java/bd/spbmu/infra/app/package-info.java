/** The one place that knows every part: main, wiring, settings. */
@NullMarked
package bd.spbmu.infra.app;

import org.jspecify.annotations.NullMarked;
