package de.kommig.applications.attaching;

import java.util.Locale;
import java.util.UUID;

/**
 * What reviewers get of a document in a blind review: a copy without metadata, under a name that tells nothing.
 *
 * @param document of which it is a copy
 * @param bytes its size
 * @param sha256 of its bytes, 64 lower-case hex digits
 */
record ReleasedCopy(UUID document, DocumentType type, long bytes, String sha256) {

    /** The sheet of the document as reviewers see it. */
    DocumentSheet sheet(StoredDocument original) {
        return new DocumentSheet(
                original.id(),
                original.key(),
                original.key().toLowerCase(Locale.ROOT) + "." + type.extension(),
                type.mediaType(),
                bytes,
                sha256,
                original.state(),
                original.uploadedAt(),
                null);
    }
}
