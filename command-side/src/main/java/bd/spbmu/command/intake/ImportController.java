package bd.spbmu.command.intake;

import bd.spbmu.command.intake.ImportDesk.Wish;
import bd.spbmu.kernel.intake.FileFormat;
import bd.spbmu.kernel.intake.ImportEvent.ImportReceived;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.intake.MappingId;
import bd.spbmu.kernel.programme.MisCode;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes files and the mappings of their headings. */
@RestController
class ImportController {

    private final ImportDesk desk;

    ImportController(ImportDesk desk) {
        this.desk = desk;
    }

    /** From a program with its token, or from the page of files in the name of whoever is signed in there. */
    @PutMapping(
            path = {"/v1/imports/{importId}", "/console/imports/{importId}"},
            consumes = {FileFormat.WORKBOOK, FileFormat.TABLE, FileFormat.LINES})
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportReceived file(
            @PathVariable ImportId importId,
            @RequestParam ImportKind kind,
            @RequestParam(required = false) @Nullable MisCode mis,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body) {
        return desk.receive(importId, new Wish(kind, mis, mapping, dryRun), format(type), body);
    }

    @PutMapping("/v1/import-mappings/{mis}/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable MisCode mis, @PathVariable String name, @RequestBody MappingForm form) {
        desk.save(new MappingId(mis, name), form.kind(), form.columns());
    }

    private static FileFormat format(MediaType type) {
        return Stream.of(FileFormat.values())
                .filter(format -> MediaType.valueOf(format.mediaType()).equalsTypeAndSubtype(type))
                .findFirst()
                .orElseThrow();
    }

    /** @param columns heading as it stands in the file, to the field it fills, such as {@code presentAddress.place} */
    record MappingForm(ImportKind kind, Map<String, String> columns) {}
}
