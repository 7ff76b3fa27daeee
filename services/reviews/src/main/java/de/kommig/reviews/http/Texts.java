package de.kommig.reviews.http;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.reviews.answering.Statement;
import de.kommig.reviews.reviewing.ReviewText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words that belong to references, for whoever may read them. */
@Component
final class Texts {

    private final ContentStore contents;

    Texts(ContentStore contents) {
        this.contents = contents;
    }

    /** Empty when erased. */
    Optional<ReviewText> review(ContentRef ref) {
        return contents.get(ref).map(json -> EventJson.read(json, ReviewText.class));
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
