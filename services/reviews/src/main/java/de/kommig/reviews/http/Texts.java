package de.kommig.reviews.http;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.reviews.answering.Statement;
import de.kommig.reviews.discussing.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words that belong to references, for whoever may read them. */
@Component
final class Texts {

    private final ContentStore contents;

    Texts(ContentStore contents) {
        this.contents = contents;
    }

    /** {@code null} when erased. */
    @Nullable
    String said(ContentRef ref) {
        return contents.get(ref)
                .map(json -> EventJson.read(json, Said.class).text())
                .orElse(null);
    }

    /** {@code null} when nothing was said, or when it was erased. */
    @Nullable
    String statement(@Nullable ContentRef ref) {
        return ref == null
                ? null
                : contents.get(ref)
                        .map(json -> EventJson.read(json, Statement.class).text())
                        .orElse(null);
    }
}
