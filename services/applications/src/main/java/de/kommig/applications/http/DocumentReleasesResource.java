package de.kommig.applications.http;

import de.kommig.applications.attaching.DocumentSheet;
import de.kommig.applications.attaching.Releasing;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents that reviewers may read in a blind review. */
@RestController
@RequestMapping("/api/applications/{id}/documents/{document}/release")
class DocumentReleasesResource {

    private final Releasing releasing;

    DocumentReleasesResource(Releasing releasing) {
        this.releasing = releasing;
    }

    /**
     * A coordinator says that they have read a document and nothing in it tells whose it is. Reviewers then get a copy without metadata; only where
     * the review is blind (else 409).
     */
    @PutMapping
    DocumentSheet releaseDocument(
            @PathVariable UUID id, @PathVariable UUID document, Caller caller, CommandContext context)
            throws IOException {
        return releasing.release(id, document, caller, context);
    }

    /** A coordinator takes a release back: reviewers may not read the document any more. */
    @DeleteMapping
    ResponseEntity<Void> keepDocument(@PathVariable UUID id, @PathVariable UUID document, Caller caller) {
        releasing.takeBack(id, document, caller);
        return ResponseEntity.noContent().build();
    }
}
