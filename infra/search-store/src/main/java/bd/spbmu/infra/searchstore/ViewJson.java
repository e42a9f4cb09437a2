package bd.spbmu.infra.searchstore;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.Text;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How a view is written down: as events are. A {@link Text} is its bare string, {@link Taka} its poisha, a date ISO, an
 * enum its name; what is absent is left out. A record is its components and nothing else.
 */
final class ViewJson {

    private ViewJson() {}

    static ObjectMapper mapper() {
        SimpleModule kernel = new SimpleModule("kernel");
        kernel.setDeserializers(new TextJson.Readers());
        kernel.setKeyDeserializers(new TextJson.KeyReaders());
        kernel.addSerializer(Text.class, new TextJson.Writer());
        kernel.addKeySerializer(Text.class, new TextJson.KeyWriter());
        kernel.addSerializer(Taka.class, new TakaJson.Writer());
        kernel.addDeserializer(Taka.class, new TakaJson.Reader());
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(kernel)
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_ABSENT, Include.NON_ABSENT))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                // the document also carries its id; a changed shape is a new version of the index, filled afresh
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
