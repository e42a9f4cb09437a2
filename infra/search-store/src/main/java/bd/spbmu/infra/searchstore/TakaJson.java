package bd.spbmu.infra.searchstore;

import bd.spbmu.kernel.Taka;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** Money as the bare number of poisha. */
final class TakaJson {

    private TakaJson() {}

    static final class Writer extends StdScalarSerializer<Taka> {

        Writer() {
            super(Taka.class);
        }

        @Override
        public void serialize(Taka taka, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(taka.poisha());
        }
    }

    static final class Reader extends StdScalarDeserializer<Taka> {

        Reader() {
            super(Taka.class);
        }

        @Override
        public Taka deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return new Taka(json.getLongValue());
        }
    }
}
