package bd.spbmu.command.registry;

import bd.spbmu.kernel.registry.TransferId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes requests for persons registered elsewhere, and the decisions on them. */
@RestController
@RequestMapping("/v1/transfer-requests/{transfer}")
class TransferController {

    private final Transfers transfers;

    TransferController(Transfers transfers) {
        this.transfers = transfers;
    }

    /** Says where the request stands, and nothing of the person. */
    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    TransferForms.Answer ask(@PathVariable TransferId transfer, @RequestBody TransferForms.Asked form) {
        return new TransferForms.Answer(transfers.ask(transfer, form));
    }

    @PutMapping("/grant")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(@PathVariable TransferId transfer) {
        transfers.grant(transfer);
    }

    @PutMapping("/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable TransferId transfer, @RequestBody TransferForms.Refused form) {
        transfers.refuse(transfer, form);
    }
}
