package bd.spbmu.infra.web.json;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.intake.FormReader;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies that came in a file with the same strictness as those of requests. */
@Component
class JsonForms implements FormReader {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper json;

    JsonForms(JsonMapper json) {
        this.json = json;
    }

    @Override
    public <F extends Record> F read(Class<F> form, Map<String, ?> body) {
        try {
            return json.convertValue(body, form);
        } catch (JacksonException unreadable) {
            throw errors(unreadable);
        }
    }

    @Override
    public Map<String, Object> object(String text) {
        try {
            return json.readValue(text, OBJECT);
        } catch (JacksonException unreadable) {
            throw errors(unreadable);
        }
    }

    @Override
    public String text(Map<String, ?> body) {
        return json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsString(body);
    }

    private static FieldErrors errors(JacksonException failure) {
        JsonFault fault = JsonFault.of(failure);
        return new FieldErrors(List.of(new FieldError(fault.pointer(), fault.problem(), fault.facts())));
    }
}
