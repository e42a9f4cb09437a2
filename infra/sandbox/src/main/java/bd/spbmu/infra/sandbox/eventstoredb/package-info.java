/**
 * A stand-in for EventStoreDB / KurrentDB that speaks its protocol: what the registry needs of it, and every way it can
 * fail. It proves nothing about scavenging, elections, replication or speed.
 */
@NullMarked
package bd.spbmu.infra.sandbox.eventstoredb;

import org.jspecify.annotations.NullMarked;
