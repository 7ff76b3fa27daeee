package de.kommig.applications.http;

import de.kommig.applications.describing.Describing;
import de.kommig.applications.describing.KnownProjects;
import de.kommig.applications.describing.ProjectSheet;
import de.kommig.applications.describing.RevisionSheet;
import de.kommig.applications.describing.SeeingProjects;
import de.kommig.applications.listing.ListingProjects;
import de.kommig.applications.listing.ProjectRow;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects (Vorhaben) of the caller's own organisation. */
@RestController
@RequestMapping("/api/projects")
class ProjectsResource {

    private final Describing describing;
    private final KnownProjects known;
    private final SeeingProjects seeing;
    private final ListingProjects listing;

    ProjectsResource(Describing describing, KnownProjects known, SeeingProjects seeing, ListingProjects listing) {
        this.describing = describing;
        this.known = known;
        this.seeing = seeing;
        this.listing = listing;
    }

    /** All revisions, the first one first. */
    record RevisionsBody(List<RevisionSheet> items) {}

    /** Describes a project of your organisation, from which applications can be written. Nobody else sees it. */
    @PostMapping
    ResponseEntity<ProjectSheet> describe(
            @Valid @RequestBody ProjectInput input, Caller caller, CommandContext context) {
        UUID id = NameUuid.of("project", context.commandId().toString());
        var outcome = describing.describe(id, input.text(), caller, context);
        return Answers.created(outcome, "/api/projects/{id}", id, state -> seeing.sheet(state, caller));
    }

    /**
     * The organisation's own projects, the newest first.
     *
     * @param archived {@code true}: those that were put aside, instead of the others
     */
    @GetMapping
    Page<ProjectRow> projects(
            @RequestParam(required = false) @Nullable Boolean archived, Caller caller, PageRequest page) {
        return listing.page(Boolean.TRUE.equals(archived), caller, page);
    }

    /** A project in its newest revision, for its organisation alone. */
    @GetMapping("/{id}")
    ResponseEntity<ProjectSheet> project(@PathVariable UUID id, Caller caller) {
        return Answers.found(known.own(id, caller), state -> seeing.sheet(state, caller));
    }

    /** Revises a project: makes a new revision, and the ones before stay. Applications that were written from it stay as they are. */
    @PutMapping("/{id}")
    ResponseEntity<ProjectSheet> revise(
            @PathVariable UUID id, @Valid @RequestBody ProjectInput input, Caller caller, CommandContext context) {
        return Answers.ok(describing.revise(id, input.text(), caller, context), state -> seeing.sheet(state, caller));
    }

    /** When each revision of a project was written, the first one first. */
    @GetMapping("/{id}/revisions")
    RevisionsBody revisions(@PathVariable UUID id, Caller caller) {
        return new RevisionsBody(seeing.revisions(id, caller));
    }

    /** A project as it was in one of its revisions, counted from 1. */
    @GetMapping("/{id}/revisions/{number}")
    ProjectSheet revision(@PathVariable UUID id, @PathVariable int number, Caller caller) {
        return seeing.revision(id, number, caller);
    }

    /**
     * Puts a project aside: it is in the list only for who asks for such ones, and its texts are erased after five years unless an application that
     * was written from it still goes on.
     */
    @PostMapping("/{id}/archiving")
    ResponseEntity<ProjectSheet> archive(@PathVariable UUID id, Caller caller, CommandContext context) {
        return Answers.ok(describing.archive(id, caller, context), state -> seeing.sheet(state, caller));
    }

    /** Takes up again a project that was put aside. */
    @DeleteMapping("/{id}/archiving")
    ResponseEntity<ProjectSheet> restore(@PathVariable UUID id, Caller caller, CommandContext context) {
        return Answers.ok(describing.restore(id, caller, context), state -> seeing.sheet(state, caller));
    }
}
