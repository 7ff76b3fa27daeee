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

    @GetMapping
    Page<Comment> comments(@PathVariable UUID id, Caller caller, PageRequest page) {
        return commenting.page(id, caller, page);
    }

    @PostMapping
    ResponseEntity<Comment> say(
            @PathVariable UUID id, @Valid @RequestBody CommentInput input, Caller caller, CommandContext context) {
        Comment said = commenting.say(id, input.field(), input.text(), caller, context);
        return ResponseEntity.created(URI.create("/api/applications/" + id + "/comments/" + said.id()))
                .body(said);
    }

    @DeleteMapping("/{comment}")
    ResponseEntity<Void> takeBack(@PathVariable UUID id, @PathVariable UUID comment, Caller caller) {
        commenting.takeBack(id, comment, caller);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{comment}/settlement")
    Comment settle(@PathVariable UUID id, @PathVariable UUID comment, Caller caller, CommandContext context) {
        return commenting.settle(id, comment, caller, context);
    }
}
