package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events written before a field came that may be absent: they are read as they are, and written again as they were. */
class OlderShapesTest {

    private static final Path OLDER = Path.of("src/test/resources/older");

    private final ObjectMapper mapper = StoreMapper.make().enable(SerializationFeature.INDENT_OUTPUT);
    private final EventSerializer serializer = EventSerializer.of(mapper, EventNames.ofKernel());

    @ParameterizedTest
    @ValueSource(strings = "beneficiary.registered.v1")
    void an_older_event_is_read_and_keeps_its_shape(String name) throws Exception {
        String stored = Files.readString(OLDER.resolve(name + ".json"));

        Object event = serializer.deserialize(
                new SimpleSerializedObject<>(stored, String.class, new SimpleSerializedType(name, null)));

        SerializedObject<String> again = serializer.serialize(event, String.class);
        assertThat(again.getData() + "\n").isEqualTo(stored);
    }
}
