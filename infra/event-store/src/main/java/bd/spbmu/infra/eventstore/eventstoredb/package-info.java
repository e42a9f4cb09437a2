/** Events in EventStoreDB, or KurrentDB, which speaks the same protocol. Only this package knows its client. */
@NullMarked
package bd.spbmu.infra.eventstore.eventstoredb;

import org.jspecify.annotations.NullMarked;
