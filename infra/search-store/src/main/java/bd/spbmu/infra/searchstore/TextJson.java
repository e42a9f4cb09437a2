package bd.spbmu.infra.searchstore;

import bd.spbmu.kernel.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** A value of one string as that string, also as the key of a map. */
final class TextJson {

    private TextJson() {}

    static final class Writer extends StdScalarSerializer<Text> {

        Writer() {
            super(Text.class);
        }

        @Override
        public void serialize(Text text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(text.text());
        }
    }

    static final class KeyWriter extends StdScalarSerializer<Text> {

        KeyWriter() {
            super(Text.class);
        }

        @Override
        public void serialize(Text text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(text.text());
        }
    }

    static final class Readers extends SimpleDeserializers {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) throws JsonMappingException {
            return Text.class.isAssignableFrom(type.getRawClass())
                    ? new Reader(type.getRawClass())
                    : super.findBeanDeserializer(type, config, description);
        }
    }

    static final class KeyReaders extends SimpleKeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return Text.class.isAssignableFrom(type.getRawClass())
                    ? new KeyReader(type.getRawClass())
                    : super.findKeyDeserializer(type, config, description);
        }
    }

    private static final class Reader extends StdScalarDeserializer<Object> {

        private final transient MethodHandle of;

        Reader(Class<?> type) {
            super(type);
            this.of = of(type);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return read(of, json.getText());
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        private final MethodHandle of;

        KeyReader(Class<?> type) {
            this.of = of(type);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return read(of, key);
        }
    }

    private static MethodHandle of(Class<?> type) {
        try {
            return MethodHandles.publicLookup().findStatic(type, "of", MethodType.methodType(type, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " has no public static of(String)", e);
        }
    }

    private static Object read(MethodHandle of, String text) {
        try {
            return of.invoke(text);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
