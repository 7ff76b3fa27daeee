package de.kommig.applications.commenting;

import de.kommig.web.InvalidInput;
import java.time.Instant;
import java.util.UUID;

/** Where a comment stands among the others: the oldest first, of two of the same moment the one with the lower id. */
record Place(Instant writtenAt, UUID id) {

    static Place of(Comment comment) {
        return new Place(comment.writtenAt(), comment.id());
    }

    /** The place that a page has named as its last one. */
    static Place parse(String position) {
        try {
            int slash = position.indexOf('/');
            return new Place(
                    Instant.ofEpochMilli(Long.parseLong(position.substring(0, Math.max(slash, 0)))),
                    UUID.fromString(position.substring(slash + 1)));
        } catch (IllegalArgumentException notFromThisList) {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
    }

    String text() {
        return writtenAt.toEpochMilli() + "/" + id;
    }
}
