package bd.spbmu.infra.eventstore;

import org.axonframework.common.transaction.TransactionManager;

/**
 * What the chosen event store asks of the command bus.
 *
 * @param transactions around each command
 * @param durability awaited before a command is answered
 * @param keys awaited once a key is made, before anything sealed under it can be stored
 * @param atOnce how many commands of a group are worth handling at the same time
 */
public record CommandTerms(TransactionManager transactions, Durability durability, Durability keys, int atOnce) {}
