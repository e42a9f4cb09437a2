package bd.spbmu.command;

import bd.spbmu.kernel.access.Command;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Aggregates of one slice over a store in memory, for the ways that take several commands. */
public final class House {

    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    private final Configuration configuration;
    private final InMemoryEventStorageEngine engine;
    private final List<Predicate<Command>> crashes = new CopyOnWriteArrayList<>();

    private House(Configuration configuration, InMemoryEventStorageEngine engine) {
        this.configuration = configuration;
        this.engine = engine;
        configuration.commandBus().registerDispatchInterceptor(messages -> (index, message) -> {
            crash((Command) message.getPayload());
            return message;
        });
    }

    /** @param resources what handlers ask for beside the command: clock, settings, ports */
    public static House of(List<Class<?>> aggregates, List<Object> resources) {
        InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
        var configurer = DefaultConfigurer.defaultConfiguration().configureEmbeddedEventStore(configuration -> engine);
        aggregates.forEach(configurer::configureAggregate);
        resources.forEach(resource -> register(configurer, resource));
        return new House(configurer.start(), engine);
    }

    private static <T> void register(org.axonframework.config.Configurer configurer, T resource) {
        Class<?> type = resource.getClass();
        Class<?> known = type.isRecord()
                ? type
                : type.getInterfaces().length > 0 ? type.getInterfaces()[0] : type.getSuperclass();
        registerAs(configurer, known, resource);
    }

    private static <T> void registerAs(org.axonframework.config.Configurer configurer, Class<T> type, Object resource) {
        configurer.registerComponent(type, configuration -> type.cast(resource));
    }

    public CommandGateway commands() {
        return configuration.commandGateway();
    }

    public EventStore store() {
        return configuration.eventStore();
    }

    /** The process dies in the moment the next such command would be sent. */
    public void crashBefore(Class<? extends Command> command) {
        crashes.add(command::isInstance);
    }

    public List<Object> stream(Object id) {
        return store().readEvents(id.toString())
                .asStream()
                .map(event -> (Object) event.getPayload())
                .toList();
    }

    public long events() {
        return engine.readEvents(null, false).count();
    }

    /** Every event, in the order they were stored. */
    public List<Object> all() {
        return engine.readEvents(null, false)
                .map(event -> (Object) event.getPayload())
                .toList();
    }

    private void crash(Command command) {
        crashes.stream().filter(crash -> crash.test(command)).findFirst().ifPresent(crash -> {
            crashes.remove(crash);
            throw new Crash();
        });
    }

    /** What the caller of a dead process sees: nothing. */
    public static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
