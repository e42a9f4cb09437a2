package bd.spbmu.query.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The service worker of the page, with a version that follows from every file and word it keeps. */
@Component
class FieldShell {

    private static final int SHOWN = 16;

    private final String worker;

    FieldShell(FieldWords words) {
        try {
            List<Resource> files = Stream.of(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:static/field/*"))
                    .sorted(Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(String::compareTo)))
                    .toList();
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            String template = "";
            for (Resource file : files) {
                byte[] bytes = bytes(file);
                hash.update(bytes);
                if ("worker.js".equals(file.getFilename())) {
                    template = new String(bytes, StandardCharsets.UTF_8);
                }
            }
            hash.update(words.byLanguage().toString().getBytes(StandardCharsets.UTF_8));
            String version = HexFormat.of().formatHex(hash.digest()).substring(0, SHOWN);
            worker = template.replace("{version}", version);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String worker() {
        return worker;
    }

    private static byte[] bytes(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
