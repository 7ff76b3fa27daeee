package de.kommig.applications.http;

import de.kommig.applications.drafting.Autosaving;
import de.kommig.applications.drafting.DraftSheet;
import de.kommig.applications.drafting.SavedSheet;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.problems.Languages;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The draft of an application, saved field by field while it is written. */
@RestController
@RequestMapping("/api/applications/{id}/draft")
class DraftResource {

    private final Autosaving autosaving;
    private final DraftValues values;

    DraftResource(Autosaving autosaving, DraftValues values) {
        this.autosaving = autosaving;
        this.values = values;
    }

    /**
     * The draft of an application, field by field, with what is missing and what waits among the conflicts. For its organisation alone, while it is
     * being written (else 404); the {@code ETag} is its revision.
     *
     * @param language of what is said about missing fields and findings
     */
    @GetMapping
    ResponseEntity<DraftSheet> draft(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        DraftSheet draft = autosaving.draft(id, caller, Languages.of(language));
        return ResponseEntity.ok().eTag(eTag(draft.revision())).body(draft);
    }

    /**
     * Saves what somebody has written since they last looked. Fields that others have changed since are not overwritten: what was sent for them waits
     * among the conflicts. The answer says what was taken, what was refused and what else has changed.
     *
     * @param language of what is said about missing fields and findings
     */
    @PatchMapping
    ResponseEntity<SavedSheet> save(
            @PathVariable UUID id,
            @Valid @RequestBody DraftPatchInput input,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller,
            CommandContext context) {
        SavedSheet saved = autosaving.save(
                id, input.base(), values.changes(input.changes()), caller, context, Languages.of(language));
        return ResponseEntity.ok().eTag(eTag(saved.revision())).body(saved);
    }

    private static String eTag(long revision) {
        return '"' + Long.toString(revision) + '"';
    }
}
