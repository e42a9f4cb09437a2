package bd.spbmu.infra.web.json;

import bd.spbmu.kernel.KernelProblem;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** How the kernel's values are written in requests and answers: any {@link Text} as a bare string, money as poisha. */
final class KernelJson extends JacksonModule {

    @Override
    public String getModuleName() {
        return "kernel";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Reading());
        context.addKeyDeserializers((type, config, description) ->
                Text.class.isAssignableFrom(type.getRawClass()) ? new TextKey(textReader(type)) : null);
        SimpleSerializers values = new SimpleSerializers();
        values.addSerializer(Text.class, new WriteText());
        values.addSerializer(Taka.class, new WriteTaka());
        context.addSerializers(values);
        SimpleSerializers keys = new SimpleSerializers();
        keys.addSerializer(Text.class, new WriteTextKey());
        context.addKeySerializers(keys);
        context.insertAnnotationIntrospector(new AbsentOnlyWhenNullable());
    }

    private static TextReader<? extends Text> textReader(JavaType type) {
        return new TextReader<>(type.getRawClass().asSubclass(Text.class));
    }

    private static final class Reading extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            if (raw == String.class) {
                return new ReadString();
            }
            if (raw == Taka.class) {
                return new ReadTaka();
            }
            if (raw == LocalDate.class) {
                return new ReadDate();
            }
            return Text.class.isAssignableFrom(raw) ? new ReadText(raw, textReader(type)) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == String.class
                    || type == Taka.class
                    || type == LocalDate.class
                    || Text.class.isAssignableFrom(type);
        }
    }

    private static String string(JsonParser parser, DeserializationContext context, Class<?> wanted) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            context.handleUnexpectedToken(wanted, parser);
        }
        String text = parser.getString();
        if (!isWellFormed(text)) {
            throw new Malformed(JsonProblem.TEXT_ILL_FORMED);
        }
        return text;
    }

    /** Half a surrogate pair cannot be written as UTF-8, and a NUL ends a text in some stores. */
    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    private static final class ReadText extends StdDeserializer<Text> {

        private final transient TextReader<? extends Text> reader;

        ReadText(Class<?> type, TextReader<? extends Text> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public Text deserialize(JsonParser parser, DeserializationContext context) {
            if (handledType() == Sealed.class) {
                throw new Malformed(KernelProblem.SEALED_MALFORMED);
            }
            return reader.read(string(parser, context, handledType()));
        }
    }

    private static final class ReadString extends StdDeserializer<String> {

        ReadString() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return string(parser, context, String.class);
        }
    }

    private static final class ReadTaka extends StdDeserializer<Taka> {

        ReadTaka() {
            super(Taka.class);
        }

        @Override
        public Taka deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.getNumberType() == NumberType.BIG_INTEGER) {
                throw new Malformed(KernelProblem.AMOUNT_MALFORMED);
            }
            return new Taka(parser.getLongValue());
        }
    }

    private static final class ReadDate extends StdDeserializer<LocalDate> {

        ReadDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            return Dates.read(string(parser, context, LocalDate.class));
        }
    }

    private static final class TextKey extends KeyDeserializer {

        private final TextReader<? extends Text> reader;

        TextKey(TextReader<? extends Text> reader) {
            this.reader = reader;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return reader.read(key);
            } catch (Malformed malformed) {
                throw JacksonException.wrapWithPath(malformed, new JacksonException.Reference(null, key));
            }
        }
    }

    private static final class WriteText extends StdSerializer<Text> {

        WriteText() {
            super(Text.class);
        }

        @Override
        public void serialize(Text value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.text());
        }
    }

    private static final class WriteTextKey extends StdSerializer<Text> {

        WriteTextKey() {
            super(Text.class);
        }

        @Override
        public void serialize(Text value, JsonGenerator json, SerializationContext context) {
            json.writeName(value.text());
        }
    }

    private static final class WriteTaka extends StdSerializer<Taka> {

        WriteTaka() {
            super(Taka.class);
        }

        @Override
        public void serialize(Taka value, JsonGenerator json, SerializationContext context) {
            json.writeNumber(value.poisha());
        }
    }
}
