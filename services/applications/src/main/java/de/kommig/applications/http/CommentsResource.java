package de.kommig.applications.http;

import de.kommig.applications.commenting.Comment;
import de.kommig.applications.commenting.Commenting;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What authors and advisers say to each other about an application. */
@RestController
@RequestMapping("/api/applications/{id}/comments")
class CommentsResource {

    private final Commenting commenting;

    CommentsResource(Commenting commenting) {
        this.commenting = commenting;
    }

    /**
     * Comments on an application, the oldest first. For members of its organisation, its advisers among them, and of co-applicants that have agreed;
     * all go once it has been decided.
     */
    @GetMapping
    Page<Comment> comments(@PathVariable UUID id, Caller caller, PageRequest page) {
        return commenting.page(id, caller, page);
    }

    /** Comments an application, or one of its fields, until it has been decided. For owners, editors and advisers; viewers only read (403). */
    @PostMapping
    ResponseEntity<Comment> say(
            @PathVariable UUID id, @Valid @RequestBody CommentInput input, Caller caller, CommandContext context) {
        Comment said = commenting.say(id, input.field(), input.text(), caller, context);
        return ResponseEntity.created(URI.create("/api/applications/" + id + "/comments/" + said.id()))
                .body(said);
    }

    /** Takes back a comment; for who has written it (else 403). */
    @DeleteMapping("/{comment}")
    ResponseEntity<Void> takeBack(@PathVariable UUID id, @PathVariable UUID comment, Caller caller) {
        commenting.takeBack(id, comment, caller);
        return ResponseEntity.noContent().build();
    }

    /** Says that nothing is left to be done about a comment. For owners, editors and advisers, whoever has written it. */
    @PostMapping("/{comment}/settlement")
    Comment settle(@PathVariable UUID id, @PathVariable UUID comment, Caller caller, CommandContext context) {
        return commenting.settle(id, comment, caller, context);
    }
}
