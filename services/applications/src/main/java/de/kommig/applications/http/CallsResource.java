package de.kommig.applications.http;

import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallState;
import de.kommig.applications.listing.CallFilter;
import de.kommig.applications.listing.ListingCalls;
import de.kommig.applications.publishing.CallInDetail;
import de.kommig.applications.publishing.CallSheet;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.PublishingCalls;
import de.kommig.applications.publishing.SeeingCalls;
import de.kommig.applications.publishing.WantedLanguages;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls (Förderaufrufe). */
@RestController
@RequestMapping("/api/calls")
class CallsResource {

    private final PublishingCalls publishing;
    private final KnownCalls known;
    private final SeeingCalls seeing;
    private final ListingCalls listing;

    CallsResource(PublishingCalls publishing, KnownCalls known, SeeingCalls seeing, ListingCalls listing) {
        this.publishing = publishing;
        this.known = known;
        this.seeing = seeing;
        this.listing = listing;
    }

    /**
     * Begins a call of the caller's organisation, as a draft that nobody else sees. It is paid with the funder's own money; who is a funder only of
     * what they pass on begins it at the award (403 here).
     */
    @PostMapping
    ResponseEntity<CallInDetail> draft(@Valid @RequestBody CallInput input, Caller caller, CommandContext context) {
        UUID id = NameUuid.of("call", context.commandId().toString());
        var outcome = publishing.draft(id, input.writing(), caller, context);
        return Answers.created(FaultyFields.refuse(outcome), "/api/calls/{id}", id, this::whole);
    }

    /** Replaces a call that is not public yet. Terms and words that do not fit each other are refused, with all faults at once. */
    @PutMapping("/{id}")
    ResponseEntity<CallInDetail> edit(
            @PathVariable UUID id, @Valid @RequestBody CallInput input, Caller caller, CommandContext context) {
        return Answers.ok(FaultyFields.refuse(publishing.edit(id, input.writing(), caller, context)), this::whole);
    }

    /**
     * One call, with its words in the language that fits best, or in the main one.
     *
     * @param languages {@code all}: its words in all its languages, as they were written
     */
    @GetMapping("/{id}")
    ResponseEntity<CallInDetail> call(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "all") String languages,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            Caller caller) {
        WantedLanguages wanted = new WantedLanguages(languages != null, accepted);
        return Answers.found(known.visible(id, caller), state -> seeing.sheet(state, wanted));
    }

    /**
     * Calls, the latest to open first. Archived ones are left out unless they are asked for.
     *
     * @param state in this state only
     * @param funder of this organisation only
     * @param region for projects there, as far as the call says where
     * @param topic for projects about this, as far as the call says what about
     * @param open {@code true}: only those to which one can apply now
     */
    @GetMapping
    Page<CallSheet> calls(
            Caller caller,
            PageRequest page,
            @RequestParam Optional<CallState> state,
            @RequestParam Optional<UUID> funder,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Formats.KEBAB) String region,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Formats.KEBAB) String topic,
            @RequestParam(required = false) @Nullable Boolean open) {
        CallFilter filter = new CallFilter(
                state, funder, Optional.ofNullable(region), Optional.ofNullable(topic), Boolean.TRUE.equals(open));
        return listing.page(filter, caller, page);
    }

    private CallInDetail whole(Call state) {
        return seeing.sheet(state, WantedLanguages.ALL);
    }
}
