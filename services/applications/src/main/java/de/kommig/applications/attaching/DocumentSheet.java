package de.kommig.applications.attaching;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as people see it.
 *
 * @param key of the call's document or question that it answers
 * @param mediaType as found in its content
 * @param sha256 of its bytes
 * @param state only a document that is ready can be opened
 * @param released whether reviewers may read it in a blind review; absent for everybody but coordinators, and in open reviews
 */
public record DocumentSheet(
        UUID id,
        String key,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        DocumentState state,
        Instant uploadedAt,
        @Nullable Boolean released) {

    static DocumentSheet of(StoredDocument document) {
        return new DocumentSheet(
                document.id(),
                document.key(),
                document.name(),
                document.mediaType(),
                document.bytes(),
                document.sha256(),
                document.state(),
                document.uploadedAt(),
                null);
    }

    /** The same, for coordinators. */
    DocumentSheet released(boolean toReviewers) {
        return new DocumentSheet(id, key, name, mediaType, bytes, sha256, state, uploadedAt, toReviewers);
    }
}
