package de.kommig.applications.http;

import de.kommig.applications.attaching.Attaching;
import de.kommig.applications.attaching.DocumentSheet;
import de.kommig.applications.attaching.OpeningDocuments;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The documents of an application. Their bytes are the body of the request, and of the answer. */
@RestController
@RequestMapping("/api/applications/{id}/documents")
class DocumentsResource {

    private final Attaching attaching;
    private final OpeningDocuments opening;

    DocumentsResource(Attaching attaching, OpeningDocuments opening) {
        this.attaching = attaching;
        this.opening = opening;
    }

    /** All documents of an application that the caller sees. */
    record DocumentsBody(List<DocumentSheet> items) {}

    /**
     * The documents of an application, the oldest first: to its organisation what is attached, to all others what was handed in last. In a blind
     * review reviewers get those that coordinators have released.
     */
    @GetMapping
    DocumentsBody documents(@PathVariable UUID id, Caller caller) {
        return new DocumentsBody(opening.documents(id, caller));
    }

    /**
     * Attaches a document of at most 10 MiB to an application that is being written; its bytes are the body. What it is follows from its content, not
     * from its name, and it can be opened once it has been scanned for viruses. At most 30 for an application.
     *
     * @param key of the call's document or question that it answers
     * @param name of the file, as people see it
     */
    @PostMapping
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<DocumentSheet> attach(
            @PathVariable UUID id,
            @RequestParam String key,
            @RequestParam String name,
            HttpServletRequest request,
            Caller caller,
            CommandContext context)
            throws IOException {
        if (!key.matches(Formats.KEY)) {
            throw InvalidInput.inParameter("key", "malformed");
        }
        DocumentSheet sheet = attaching.attach(id, key, name, request.getInputStream(), caller, context);
        return ResponseEntity.created(UriComponentsBuilder.fromPath("/api/applications/{id}/documents/{document}")
                        .build(id, sheet.id()))
                .body(sheet);
    }

    /**
     * The bytes of a document, always to be saved and never shown in place. Refused while it waits for the virus scanner, and when that has found
     * something (409).
     */
    @GetMapping(path = "/{document}", produces = MediaType.ALL_VALUE)
    ResponseEntity<InputStreamResource> content(@PathVariable UUID id, @PathVariable UUID document, Caller caller) {
        OpeningDocuments.Opened opened = opening.open(id, document, caller);
        DocumentSheet sheet = opened.sheet();
        // Never shown in place: a browser would run what a document brings with our name on it.
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(sheet.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(MediaType.parseMediaType(sheet.mediaType()))
                .contentLength(sheet.bytes())
                .body(new InputStreamResource(opened.content()));
    }

    /** Takes a document off an application that is being written. In what has been handed in it stays. */
    @DeleteMapping("/{document}")
    ResponseEntity<Void> detach(@PathVariable UUID id, @PathVariable UUID document, Caller caller) {
        attaching.detach(id, document, caller);
        return ResponseEntity.noContent().build();
    }
}
