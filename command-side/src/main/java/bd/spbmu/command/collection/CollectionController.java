package bd.spbmu.command.collection;

import bd.spbmu.kernel.intake.CollectionId;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what field workers gathered offline. */
@RestController
@RequestMapping("/v1/field-collections")
class CollectionController {

    private final CollectionDesk desk;

    CollectionController(CollectionDesk desk) {
        this.desk = desk;
    }

    /** Decides record by record, each as a request of its own; the same again gives the same answers. */
    @PutMapping("/{collection}")
    CollectionAnswer take(@PathVariable CollectionId collection, @RequestBody CollectionForm form) {
        return new CollectionAnswer(desk.take(collection, form.records()));
    }

    record CollectionForm(List<CollectedRecord> records) {}

    /** @param answers one for each record, in the order of the records */
    record CollectionAnswer(List<RecordAnswer> answers) {}
}
