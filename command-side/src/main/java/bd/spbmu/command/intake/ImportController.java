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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes files and the mappings of their headings. */
@RestController
@RequestMapping("/v1")
class ImportController {

    private static final String FILE = "/imports/{importId}";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportDesk desk;

    ImportController(ImportDesk desk) {
        this.desk = desk;
    }

    @PutMapping(path = FILE, consumes = XLSX)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportReceived workbook(
            @PathVariable ImportId importId,
            @RequestParam ImportKind kind,
            @RequestParam(required = false) @Nullable MisCode mis,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(defaultValue = "false") boolean dryRun,
            InputStream body) {
        return desk.receive(importId, new Wish(kind, mis, mapping, dryRun), FileFormat.XLSX, body);
    }

    @PutMapping(path = FILE, consumes = "text/csv")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportReceived table(
            @PathVariable ImportId importId,
            @RequestParam ImportKind kind,
            @RequestParam(required = false) @Nullable MisCode mis,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(defaultValue = "false") boolean dryRun,
            InputStream body) {
        return desk.receive(importId, new Wish(kind, mis, mapping, dryRun), FileFormat.CSV, body);
    }

    @PutMapping(path = FILE, consumes = "application/x-ndjson")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportReceived lines(
            @PathVariable ImportId importId,
            @RequestParam ImportKind kind,
            @RequestParam(required = false) @Nullable MisCode mis,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(defaultValue = "false") boolean dryRun,
            InputStream body) {
        return desk.receive(importId, new Wish(kind, mis, mapping, dryRun), FileFormat.NDJSON, body);
    }

    @PutMapping("/import-mappings/{mis}/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable MisCode mis, @PathVariable String name, @RequestBody MappingForm form) {
        desk.save(new MappingId(mis, name), form.kind(), form.columns());
    }

    /** @param columns heading as it stands in the file, to the field it fills, such as {@code presentAddress.place} */
    record MappingForm(ImportKind kind, Map<String, String> columns) {}
}
