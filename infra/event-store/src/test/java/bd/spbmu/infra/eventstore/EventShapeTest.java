package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.EventType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stored shape of every event is approved once and then frozen. A changed shape needs a new name and an upcaster; a new
 * event is approved by {@code -Dregistry.events.approve=true}, which writes missing files and never changes one.
 */
class EventShapeTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final EventNames NAMES = EventNames.ofKernel();

    private final ObjectMapper mapper = StoreMapper.make().enable(SerializationFeature.INDENT_OUTPUT);
    private final Serializer serializer = EventSerializer.of(mapper, NAMES);

    static Stream<Class<?>> events() {
        return NAMES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_the_approved_one(Class<?> event) throws Exception {
        Path file = APPROVED.resolve(nameOf(event) + ".json");
        SerializedObject<String> stored = serializer.serialize(Sample.of(event), String.class);
        if (!Files.exists(file) && Boolean.getBoolean("registry.events.approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, stored.getData() + "\n");
        }
        assertThat(file)
                .as("a new event is approved with -Dregistry.events.approve=true")
                .exists();
        assertThat(stored.getData() + "\n").isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_read_back_as_written_under_its_name(Class<?> event) throws Exception {
        Object sample = Sample.of(event);
        SerializedObject<String> stored = serializer.serialize(sample, String.class);
        assertThat(stored.getType().getName()).isEqualTo(nameOf(event));
        Object readBack = serializer.deserialize(stored);
        assertThat(readBack).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("events")
    void has_a_name_of_slice_fact_and_version(Class<?> event) {
        assertThat(nameOf(event)).matches("[a-z-]+\\.[a-z0-9-]+\\.v\\d+");
    }

    @Test
    void no_approved_event_is_ever_lost() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            Set<String> approved = files.map(
                            file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toSet());
            assertThat(events().map(EventShapeTest::nameOf)).containsAll(approved);
        }
    }

    private static String nameOf(Class<?> event) {
        return event.getAnnotation(EventType.class).value();
    }
}
