package de.kommig.applications.http;

import de.kommig.applications.amending.Amendment;
import de.kommig.applications.amending.Amendments;
import de.kommig.applications.call.Call;
import de.kommig.applications.concluding.ConcludingCalls;
import de.kommig.applications.copying.CopyingCalls;
import de.kommig.applications.publishing.CallInDetail;
import de.kommig.applications.publishing.PublishingCalls;
import de.kommig.applications.publishing.SeeingCalls;
import de.kommig.applications.publishing.WantedLanguages;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The steps that a call takes, and what it was before. */
@RestController
@RequestMapping("/api/calls/{id}")
class CallStepsResource {

    private final PublishingCalls publishing;
    private final Amendments amendments;
    private final ConcludingCalls concluding;
    private final CopyingCalls copying;
    private final SeeingCalls seeing;

    CallStepsResource(
            PublishingCalls publishing,
            Amendments amendments,
            ConcludingCalls concluding,
            CopyingCalls copying,
            SeeingCalls seeing) {
        this.publishing = publishing;
        this.amendments = amendments;
        this.concluding = concluding;
        this.copying = copying;
        this.seeing = seeing;
    }

    /**
     * The publication and all amendments since, oldest first.
     *
     * @param items none for a draft
     */
    record AmendmentList(List<Amendment> items) {}

    /** Makes a call public; from then on it can only be amended. Refused when its time is over, or words are missing for what it asks. */
    @PostMapping("/publication")
    ResponseEntity<CallInDetail> publish(@PathVariable UUID id, Caller caller, CommandContext context) {
        return answer(publishing.publish(id, caller, context));
    }

    /**
     * Amends a public call before it closes; the body is the whole call as it is to be from now on. Refused with all that would be harder than before
     * on those who are writing, and when nothing is other than before.
     */
    @PostMapping("/amendments")
    ResponseEntity<CallInDetail> amend(
            @PathVariable UUID id, @Valid @RequestBody CallInput input, Caller caller, CommandContext context) {
        return answer(FaultyFields.refuse(publishing.amend(id, input.writing(), caller, context)));
    }

    /** The publication and all amendments of a call, the oldest first. For everybody who sees the call; none for a draft. */
    @GetMapping("/amendments")
    AmendmentList amendments(@PathVariable UUID id, Caller caller) {
        return new AmendmentList(amendments.of(id, caller));
    }

    /**
     * The call as it was after so many amendments; 0 as it was published.
     *
     * @param languages {@code all}: its words in all its languages, as they were written
     */
    @GetMapping("/amendments/{number}")
    CallInDetail amended(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "all") String languages,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            Caller caller) {
        return amendments.version(id, number, caller, new WantedLanguages(languages != null, accepted));
    }

    /** The funder says that all applications to a call have been decided. Only when it is closed and none of them waits. */
    @PostMapping("/completion")
    ResponseEntity<CallInDetail> complete(@PathVariable UUID id, Caller caller, CommandContext context) {
        return answer(concluding.complete(id, caller, context));
    }

    /** The funder puts a call away that has been decided. It then is in lists only for those who ask for archived ones. */
    @PostMapping("/archiving")
    ResponseEntity<CallInDetail> archive(@PathVariable UUID id, Caller caller, CommandContext context) {
        return answer(concluding.archive(id, caller, context));
    }

    /** Begins a new call, a draft, with the terms and words of this one. */
    @PostMapping("/copy")
    ResponseEntity<CallInDetail> copy(
            @PathVariable UUID id, @Valid @RequestBody CopyInput input, Caller caller, CommandContext context) {
        UUID copy = NameUuid.of("call", context.commandId().toString());
        var outcome = copying.copy(id, copy, input.dates(), caller, context);
        return Answers.created(FaultyFields.refuse(outcome), "/api/calls/{id}", copy, this::whole);
    }

    private ResponseEntity<CallInDetail> answer(Outcome<Call> outcome) {
        return Answers.ok(outcome, this::whole);
    }

    private CallInDetail whole(Call state) {
        return seeing.sheet(state, WantedLanguages.ALL);
    }
}
