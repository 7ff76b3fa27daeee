package de.kommig.applications.http;

import de.kommig.applications.adopting.BeginningFromProjects;
import de.kommig.applications.application.Application;
import de.kommig.applications.drafting.Drafting;
import de.kommig.applications.drafting.NoPublishedCall;
import de.kommig.applications.drafting.Writing;
import de.kommig.applications.seeing.ApplicationSheet;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.SeeingApplications;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NameUuid;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applications (Anträge): writing and reading them. */
@RestController
@RequestMapping("/api/applications")
class ApplicationsResource {

    private final Drafting drafting;
    private final BeginningFromProjects beginning;
    private final KnownApplications known;
    private final SeeingApplications seeing;

    ApplicationsResource(
            Drafting drafting, BeginningFromProjects beginning, KnownApplications known, SeeingApplications seeing) {
        this.drafting = drafting;
        this.beginning = beginning;
        this.known = known;
        this.seeing = seeing;
    }

    /**
     * Begins an application of your organisation to a public call, as a draft that nobody outside the organisation sees. With `projectId` it is
     * written from the newest revision of that project, and what is said here goes before. Refused when the call is your own, when its time is over,
     * and when more is asked for than it has.
     */
    @PostMapping
    ResponseEntity<ApplicationSheet> begin(
            @Valid @RequestBody DraftInput input, Caller caller, CommandContext context) {
        UUID id = NameUuid.of("application", context.commandId().toString());
        Outcome<Application> outcome = begin(id, input, caller, context);
        return Answers.created(
                FaultyFields.refuse(outcome, FaultyFields.OF_PROPOSAL),
                "/api/applications/{id}",
                id,
                state -> seeing.sheet(state, caller));
    }

    private Outcome<Application> begin(UUID id, DraftInput input, Caller caller, CommandContext context) {
        try {
            Writing writing = input.projectId() == null
                    ? input.writing()
                    : beginning.writing(id, input.projectId(), input.callId(), input.said(), caller);
            return drafting.begin(id, input.callId(), writing, caller, context);
        } catch (NoPublishedCall unknown) {
            throw new InvalidInput("/callId", "no-published-call");
        }
    }

    /**
     * Replaces title, summary, amount and answers of an application that is being written; all else in it stays. What others have written into these
     * fields in the meantime is kept among the conflicts of the draft.
     */
    @PutMapping("/{id}")
    ResponseEntity<ApplicationSheet> edit(
            @PathVariable UUID id, @Valid @RequestBody EditInput input, Caller caller, CommandContext context) {
        var outcome = drafting.edit(id, input.writing(), caller, context);
        return Answers.ok(FaultyFields.refuse(outcome, FaultyFields.OF_PROPOSAL), state -> seeing.sheet(state, caller));
    }

    /**
     * An application with what the caller may see of it. Its organisation also sees what it has saved and not yet handed in, then without an `ETag`;
     * while the funder can decide, only the funder gets one.
     */
    @GetMapping("/{id}")
    ResponseEntity<ApplicationSheet> application(@PathVariable UUID id, Caller caller) {
        Versioned<Application> now = known.visible(id, caller);
        return seeing.version(now, caller)
                ? Answers.found(now, state -> seeing.current(now, caller))
                : ResponseEntity.ok(seeing.current(now, caller));
    }
}
