package de.kommig.reviews.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.answering.Asked;
import de.kommig.reviews.reviewing.DraftingReview;
import de.kommig.reviews.reviewing.DraftingReview.OpenDraft;
import de.kommig.web.Caller;
import de.kommig.web.problems.Languages;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The draft of a review, saved while it is written. For its author alone: for everybody else there is none. */
@RestController
@RequestMapping("/api/rounds/{id}/assignments/{reviewer}/draft")
final class DraftsResource {

    private final DraftingReview drafting;

    DraftsResource(DraftingReview drafting) {
        this.drafting = drafting;
    }

    /** What the calling reviewer has written so far of a review; what they have handed in, where they have written nothing since. */
    @GetMapping
    ResponseEntity<DraftBody> draft(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        return body(id, reviewer, drafting.draft(id, Asked.of(reviewer, caller)), language);
    }

    /** Saves what the calling reviewer has written, in the place of what was saved before. */
    @PutMapping
    ResponseEntity<DraftBody> save(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @Valid @RequestBody DraftRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller,
            CommandContext context) {
        return body(id, reviewer, drafting.save(id, Asked.of(reviewer, caller), request.draft(), context), language);
    }

    /** Notes that the calling reviewer has read the reminder of bias before a criterion. */
    @PutMapping("/prompts/{criterion}")
    ResponseEntity<DraftBody> see(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @PathVariable String criterion,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller,
            CommandContext context) {
        return body(id, reviewer, drafting.see(id, Asked.of(reviewer, caller), criterion, context.now()), language);
    }

    private static ResponseEntity<DraftBody> body(UUID id, UUID reviewer, OpenDraft open, @Nullable String language) {
        DraftBody body = DraftBody.of(id, reviewer, open, new PromptTexts(Languages.of(language)));
        return ResponseEntity.ok()
                .eTag('"' + Long.toString(body.revision()) + '"')
                .body(body);
    }
}
