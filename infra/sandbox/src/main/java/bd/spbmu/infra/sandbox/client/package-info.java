/** A client of the registry as any MIS could write it: over HTTP, knowing nothing but the API. */
@NullMarked
package bd.spbmu.infra.sandbox.client;

import org.jspecify.annotations.NullMarked;
