/** A stand-in for bKash, Nagad and Rocket that keeps its own ledger, speaks real HTTP, and misbehaves on demand. */
@NullMarked
package bd.spbmu.infra.sandbox.provider;

import org.jspecify.annotations.NullMarked;
