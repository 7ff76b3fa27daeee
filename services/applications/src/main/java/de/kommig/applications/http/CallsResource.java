package de.kommig.applications.http;

import de.kommig.applications.call.Call;
import de.kommig.applications.listing.ListingCalls;
import de.kommig.applications.publishing.CallSheet;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.PublishingCalls;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls (Förderaufrufe). */
@RestController
@RequestMapping("/api/calls")
class CallsResource {

    private final PublishingCalls publishing;
    private final KnownCalls known;
    private final ListingCalls listing;

    CallsResource(PublishingCalls publishing, KnownCalls known, ListingCalls listing) {
        this.publishing = publishing;
        this.known = known;
        this.listing = listing;
    }

    @PostMapping
    ResponseEntity<CallSheet> draft(@Valid @RequestBody CallInput input, Caller caller, CommandContext context) {
        UUID id = NameUuid.of("call", context.commandId().toString());
        var outcome = publishing.draft(id, input.terms(), caller, context);
        return Answers.created(
                FaultyFields.refuse(outcome, FaultyFields.OF_CALL), "/api/calls/{id}", id, CallsResource::sheet);
    }

    @PostMapping("/{id}/publication")
    ResponseEntity<CallSheet> publish(@PathVariable UUID id, Caller caller, CommandContext context) {
        return Answers.ok(publishing.publish(id, caller, context), CallsResource::sheet);
    }

    @GetMapping("/{id}")
    ResponseEntity<CallSheet> call(@PathVariable UUID id, Caller caller) {
        return Answers.found(known.visible(id, caller), CallsResource::sheet);
    }

    @GetMapping
    Page<CallSheet> calls(Caller caller, PageRequest page) {
        return listing.page(caller, page);
    }

    private static CallSheet sheet(Call state) {
        return switch (state) {
            case Call.Written call -> CallSheet.of(call);
            case Call.None none -> throw new NotFound();
        };
    }
}
