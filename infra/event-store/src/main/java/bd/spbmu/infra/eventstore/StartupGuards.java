package bd.spbmu.infra.eventstore;

import java.util.Set;
import java.util.TreeSet;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;

/**
 * Refuses to start with one of the settings that would lose events without a word. Axon falls back to each of them by
 * itself as soon as a bean is missing, so no test of the normal way would notice.
 */
final class StartupGuards implements SmartInitializingSingleton {

    private static final String UPDATE_CHECK = "axon.update-check.disabled";

    private final TokenStore tokens;
    private final EventProcessingConfiguration processing;
    private final Set<String> declared;
    private final Environment environment;

    StartupGuards(
            TokenStore tokens, EventProcessingConfiguration processing, Set<String> declared, Environment environment) {
        this.tokens = tokens;
        this.processing = processing;
        this.declared = declared;
        this.environment = environment;
    }

    /** Before any processor starts: those are started with the life cycle of the context, after its beans are made. */
    @Override
    public void afterSingletonsInstantiated() {
        if (!environment.getProperty(UPDATE_CHECK, Boolean.class, false)) {
            throw new IllegalStateException("The setting " + UPDATE_CHECK + " must be true: nothing here calls home.");
        }
        refuseUnlessRelational(tokens, "The token store");
        Set<String> groups = new TreeSet<>(declared);
        groups.addAll(processing.eventProcessors().keySet());
        groups.forEach(this::check);
    }

    private void check(String group) {
        refuseUnlessRelational(processing.tokenStore(group), "The token store of the processing group " + group);
        if (!(processing.errorHandler(group) instanceof PropagatingErrorHandler)) {
            throw new IllegalStateException("The error handler of the processing group " + group
                    + " does not propagate: a failed batch would count as handled.");
        }
        if (!(processing.listenerInvocationErrorHandler(group) instanceof PropagatingErrorHandler)) {
            throw new IllegalStateException("The listener invocation error handler of the processing group " + group
                    + " does not propagate: an event that cannot be handled would be skipped.");
        }
        SequencedDeadLetterQueue<?> parked = processing.deadLetterQueue(group).orElse(null);
        if (!(parked instanceof JdbcSequencedDeadLetterQueue)) {
            throw new IllegalStateException(
                    "The processing group " + group
                            + " has no dead-letter queue in the relational store: annotate its handlers with @ProcessingGroup.");
        }
    }

    private static void refuseUnlessRelational(TokenStore store, String which) {
        if (!(store instanceof JdbcTokenStore)) {
            throw new IllegalStateException(which + " must be in the relational store, not a "
                    + store.getClass().getSimpleName() + ": every restart would handle all events again.");
        }
    }
}
