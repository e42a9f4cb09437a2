package bd.spbmu.command.application;

import bd.spbmu.command.application.Register.Said;
import bd.spbmu.kernel.intake.FormReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Bodies as lines of {@code name=value}: enough to read back what was written. */
final class PlainForms implements FormReader {

    @Override
    public <F extends Record> F read(Class<F> form, Map<String, ?> body) {
        return form.cast(new Said(new HashMap<>(body)));
    }

    @Override
    public Map<String, Object> object(String text) {
        return text.lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @Override
    public String text(Map<String, ?> body) {
        return new TreeMap<>(body)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
