package de.kommig.applications.http;

import de.kommig.applications.award.Receipt;
import de.kommig.applications.awarding.Receipts;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of receipts (Belege) of an award. */
@RestController
@RequestMapping("/api/awards/{id}/receipts")
class ReceiptsResource {

    private final Receipts receipts;

    ReceiptsResource(Receipts receipts) {
        this.receipts = receipts;
    }

    /**
     * The ledger of an award: all its receipts (Belege). For its organisation alone; all others see those that were handed in, with the proof of use.
     */
    @GetMapping
    List<Receipt> receipts(@PathVariable UUID id, Caller caller) {
        return receipts.of(id, caller);
    }

    /** Notes a receipt, from the notice on, as long as the proof of use is not with the funder. At most 5,000 for an award. */
    @PostMapping
    ResponseEntity<Receipt> add(
            @PathVariable UUID id,
            @Valid @RequestBody SpendingInputs.ReceiptInput input,
            Caller caller,
            CommandContext context) {
        UUID receipt = NameUuid.of("receipt", context.commandId().toString());
        return ResponseEntity.created(URI.create("/api/awards/" + id + "/receipts/" + receipt))
                .body(receipts.add(id, input.receipt(receipt), caller));
    }

    /** Corrects a receipt, as long as the proof of use is not with the funder. */
    @PutMapping("/{receipt}")
    Receipt replace(
            @PathVariable UUID id,
            @PathVariable UUID receipt,
            @Valid @RequestBody SpendingInputs.ReceiptInput input,
            Caller caller) {
        return receipts.replace(id, input.receipt(receipt), caller);
    }

    /** Takes a receipt out of the ledger, as long as the proof of use is not with the funder. */
    @DeleteMapping("/{receipt}")
    ResponseEntity<Void> remove(@PathVariable UUID id, @PathVariable UUID receipt, Caller caller) {
        receipts.remove(id, receipt, caller);
        return ResponseEntity.noContent().build();
    }
}
