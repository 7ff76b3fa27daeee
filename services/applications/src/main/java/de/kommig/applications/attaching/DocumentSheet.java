package de.kommig.applications.attaching;

import java.time.Instant;
import java.util.UUID;

/**
 * A document as people see it.
 *
 * @param key of the call's document or question that it answers
 * @param mediaType as found in its content
 * @param sha256 of its bytes
 * @param state only a document that is ready can be opened
 */
public record DocumentSheet(
        UUID id,
        String key,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        DocumentState state,
        Instant uploadedAt) {

    static DocumentSheet of(StoredDocument document) {
        return new DocumentSheet(
                document.id(),
                document.key(),
                document.name(),
                document.mediaType(),
                document.bytes(),
                document.sha256(),
                document.state(),
                document.uploadedAt());
    }
}
