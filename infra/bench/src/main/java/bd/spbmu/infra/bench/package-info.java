/** What the event store costs above the bare client, measured side by side in one run. */
@NullMarked
package bd.spbmu.infra.bench;

import org.jspecify.annotations.NullMarked;
