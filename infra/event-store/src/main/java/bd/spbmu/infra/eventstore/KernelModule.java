package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** The one JSON shape of kernel values in the store: a {@link Text} is a bare string, {@link Taka} a number of poisha. */
final class KernelModule extends SimpleModule {

    KernelModule() {
        super("registry-kernel");
        addSerializer(new WrittenAsText());
        addSerializer(new WrittenAsPoisha());
        addDeserializer(Taka.class, new ReadFromPoisha());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new TextDeserializers());
    }

    private static final class WrittenAsText extends StdSerializer<Text> {

        WrittenAsText() {
            super(Text.class);
        }

        @Override
        public void serialize(Text value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.text());
        }
    }

    private static final class WrittenAsPoisha extends StdSerializer<Taka> {

        WrittenAsPoisha() {
            super(Taka.class);
        }

        @Override
        public void serialize(Taka value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.poisha());
        }
    }

    private static final class ReadFromPoisha extends StdDeserializer<Taka> {

        ReadFromPoisha() {
            super(Taka.class);
        }

        @Override
        public Taka deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return new Taka(in.getLongValue());
        }
    }

    private static final class TextDeserializers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return Text.class.isAssignableFrom(raw) && raw.isRecord() ? new ReadFromText(raw) : null;
        }
    }

    private static final class ReadFromText extends StdDeserializer<Object> {

        private final transient MethodHandle of;

        ReadFromText(Class<?> type) {
            super(type);
            try {
                of = MethodHandles.publicLookup().findStatic(type, "of", MethodType.methodType(type, String.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " is a Text without a public static of(String)", e);
            }
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return of.invoke(in.getText());
            } catch (RuntimeException | IOException e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
