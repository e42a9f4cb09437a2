package bd.spbmu.infra.eventstore;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/** Stores events under their names; everything else, such as tokens, under its class. */
final class EventSerializer extends JacksonSerializer {

    private final transient EventNames names;

    private EventSerializer(Builder builder, EventNames names) {
        super(builder);
        this.names = names;
    }

    static EventSerializer of(ObjectMapper mapper, EventNames names) {
        RevisionResolver none = payload -> null;
        Builder builder = JacksonSerializer.builder()
                .objectMapper(mapper)
                .revisionResolver(none)
                .lenientDeserialization();
        return new EventSerializer(builder, names);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public SerializedType typeForClass(Class type) {
        return type == null
                ? super.typeForClass(null)
                : names.nameOf((Class<?>) type)
                        .<SerializedType>map(name -> new SimpleSerializedType(name, null))
                        .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Class classForType(SerializedType type) {
        return names.classOf(type.getName()).map(found -> (Class) found).orElseGet(() -> {
            Class found = super.classForType(type);
            return found == null ? UnknownSerializedType.class : found;
        });
    }
}
