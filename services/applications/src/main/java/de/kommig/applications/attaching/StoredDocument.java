package de.kommig.applications.attaching;

import java.time.Instant;
import java.util.UUID;

/**
 * A document, without its content.
 *
 * @param application it belongs to
 * @param key of the call's document or question that it answers
 * @param name as people see it
 * @param mediaType as found in its content, e.g. {@code application/pdf}
 * @param bytes its size
 * @param sha256 of its bytes, 64 lower-case hex digits
 * @param attached whether its organisation wants it there
 * @param handedIn whether it is part of what was last handed in
 */
public record StoredDocument(
        UUID id,
        UUID application,
        String key,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        DocumentState state,
        boolean attached,
        boolean handedIn,
        Instant uploadedAt) {

    /** The same in another state. */
    StoredDocument in(DocumentState other) {
        return new StoredDocument(
                id, application, key, name, mediaType, bytes, sha256, other, attached, handedIn, uploadedAt);
    }
}
