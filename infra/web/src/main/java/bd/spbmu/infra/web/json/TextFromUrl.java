package bd.spbmu.infra.web.json;

import bd.spbmu.kernel.Text;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Lets controllers take any {@link Text} as a path variable, parameter or header. */
final class TextFromUrl implements ConverterFactory<String, Text> {

    @Override
    public <T extends Text> Converter<String, T> getConverter(Class<T> type) {
        TextReader<T> reader = new TextReader<>(type);
        return reader::read;
    }
}
