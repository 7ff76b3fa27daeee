package de.kommig.reviews.reviewing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.StreamId;
import de.kommig.reviews.reviewing.Draft.DraftScore;
import de.kommig.reviews.round.Review;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of reviews, kept beside the events. */
@Component
public final class ReviewTexts {

    private final ContentStore contents;

    public ReviewTexts(ContentStore contents) {
        this.contents = contents;
    }

    ContentRef keep(UUID round, ReviewText text) {
        return contents.put(owner(round), EventJson.write(text));
    }

    @Nullable
    ContentRef keep(UUID round, @Nullable ReviewNote note) {
        return note == null ? null : contents.put(owner(round), EventJson.write(note));
    }

    /** Empty when erased. */
    public Optional<ReviewText> of(ContentRef ref) {
        return contents.get(ref).map(json -> EventJson.read(json, ReviewText.class));
    }

    /** {@code null} when there is none, and when it was erased. */
    public @Nullable String note(@Nullable ContentRef ref) {
        return ref == null
                ? null
                : contents.get(ref)
                        .map(json -> EventJson.read(json, ReviewNote.class).text())
                        .orElse(null);
    }

    /** A review as it was handed in, to be written on. */
    Draft asDraft(Review review) {
        Optional<ReviewText> text = of(review.text());
        List<DraftScore> scores = IntStream.range(0, review.scores().size())
                .mapToObj(i -> new DraftScore(
                        review.scores().get(i).criterion(),
                        review.scores().get(i).score(),
                        text.map(words -> words.reasons().get(i)).orElse(null)))
                .toList();
        return new Draft(
                scores, review.recommendation(), text.map(ReviewText::comment).orElse(null), note(review.note()));
    }

    private static StreamId owner(UUID round) {
        return new StreamId(EventFamilies.ROUNDS.aggregate(), round);
    }
}
