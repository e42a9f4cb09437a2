package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.audit.EventMetadata;
import bd.spbmu.kernel.intake.Collected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Who, for which MIS, why, and in consequence of what: on every command, and from there on every event. */
final class Provenance implements CorrelationDataProvider, MessageDispatchInterceptor<CommandMessage<?>> {

    private static final List<String> CARRIED =
            List.of(EventMetadata.ACTOR, EventMetadata.MIS, EventMetadata.PURPOSE, EventMetadata.REQUEST_ID);
    /** Goes from a command to its events and no further: what the registry concludes was not taken down in the field. */
    private static final List<String> OF_THE_DEED = List.of(EventMetadata.CAPTURED_AT, EventMetadata.COLLECTION);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> carried = new HashMap<>();
        carry(CARRIED, message, carried);
        if (message instanceof CommandMessage) {
            carry(OF_THE_DEED, message, carried);
        }
        carried.put(EventMetadata.CAUSATION_ID, message.getIdentifier());
        carried.put(
                EventMetadata.CORRELATION_ID,
                message.getMetaData().getOrDefault(EventMetadata.CORRELATION_ID, message.getIdentifier()));
        return carried;
    }

    private static void carry(List<String> names, Message<?> from, Map<String, Object> to) {
        for (String name : names) {
            if (from.getMetaData().containsKey(name)) {
                to.put(name, from.getMetaData().get(name));
            }
        }
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        return (index, command) -> command.andMetaData(now());
    }

    private static Map<String, String> now() {
        if (!Request.CURRENT.isBound()) {
            return Map.of(EventMetadata.ACTOR, Actor.REGISTRY.id().text());
        }
        Request request = Request.CURRENT.get();
        Map<String, String> provenance = new HashMap<>();
        provenance.put(EventMetadata.ACTOR, request.actor().id().text());
        if (request.actor().mis() != null) {
            provenance.put(EventMetadata.MIS, request.actor().mis().text());
        }
        provenance.put(EventMetadata.PURPOSE, request.purpose().name());
        provenance.put(EventMetadata.REQUEST_ID, request.requestId());
        Collected collected = request.collected();
        if (collected != null) {
            provenance.put(EventMetadata.CAPTURED_AT, collected.at().text());
            provenance.put(EventMetadata.COLLECTION, collected.collection().text());
        }
        return provenance;
    }
}
