package bd.spbmu.infra.files;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.intake.FileFormat;
import bd.spbmu.kernel.intake.FormReader;
import bd.spbmu.kernel.intake.IntakeProblem;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.NameInBangla;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files as tests need them: sealed, in a folder of their own. */
final class Given {

    static final FileLimits LIMITS = limits(1_000);

    /** A form with one field of each sort. */
    record Form(
            String localId,
            NameInBangla nameBn,
            BirthDate birthDate,
            Gender gender,
            Place presentAddress,
            @Nullable List<Numbered> identifiers) {}

    record Place(String place, String text) {}

    record Numbered(IdentifierType type, String number) {}

    static final List<Field> FIELDS = Fields.of(Form.class);

    private final Path folder;
    private int files;

    Given(Path folder) {
        this.folder = folder;
    }

    static FileLimits limits(long lines) {
        return new FileLimits(
                DataSize.ofMegabytes(64), lines, 20, 2_000, DataSize.ofMegabytes(600), 200, DataSize.ofMegabytes(1));
    }

    /** Whoever writes a file. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    SealedFile file(Writer writer) throws IOException {
        SealedFile file = SealedFile.at(folder.resolve("file-" + files++));
        try (OutputStream out = file.write()) {
            writer.write(out);
        }
        return file;
    }

    SealedFile text(String text) throws IOException {
        return file(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    List<Line> lines(SealedFile file, FileFormat format, Map<String, String> mapping) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Lines open = new OpenedFiles(READER, LIMITS, folder).open(file, format, FIELDS, mapping)) {
            for (Line line = open.next(); line != null; line = open.next()) {
                lines.add(line);
            }
        }
        return lines;
    }

    static final FormReader READER = new FormReader() {
        private final JsonMapper json = JsonMapper.shared();

        @Override
        public <F extends Record> F read(Class<F> form, Map<String, ?> body) {
            return json.convertValue(body, form);
        }

        @Override
        public Map<String, Object> object(String text) {
            try {
                return json.readValue(text, new TypeReference<>() {});
            } catch (JacksonException malformed) {
                throw FieldErrors.at("", IntakeProblem.FILE_UNREADABLE);
            }
        }

        @Override
        public String text(Map<String, ?> body) {
            return json.writeValueAsString(body);
        }
    };
}
