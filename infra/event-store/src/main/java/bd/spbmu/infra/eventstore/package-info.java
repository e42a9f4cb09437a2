/** The event store behind Axon: one order of events, sealed values, tokens and dead letters in the relational store. */
@NullMarked
package bd.spbmu.infra.eventstore;

import org.jspecify.annotations.NullMarked;
