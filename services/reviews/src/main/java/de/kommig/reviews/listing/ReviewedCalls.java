package de.kommig.reviews.listing;

import com.mongodb.client.model.Filters;
import de.kommig.contracts.call.Criterion;
import de.kommig.eventstore.consuming.Views;
import de.kommig.reviews.calibrating.Rating;
import de.kommig.reviews.calibrating.Shares;
import de.kommig.reviews.calls.KnownCall;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.fairness.Outcome;
import de.kommig.reviews.round.RoundState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** All applications of a call with their reviews, for reckoning with them. */
@Component
public final class ReviewedCalls {

    private final Views views;
    private final RoundsView view;
    private final KnownCalls calls;
    private final Outcomes outcomes;
    private final Clock clock;

    ReviewedCalls(Views views, RoundsView view, KnownCalls calls, Outcomes outcomes, Clock clock) {
        this.views = views;
        this.view = view;
        this.calls = calls;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Whether there is such a call, as far as this service knows. */
    public boolean knows(UUID call) {
        return calls.of(call).isPresent() || documents(call).findAny().isPresent();
    }

    /** Its reviews that count, as numbers; without those of rounds that ended without a vote. */
    public List<Rating> ratings(UUID call) {
        List<Criterion> rubric = rubric(call);
        return documents(call)
                .filter(document -> state(document) != RoundState.ABANDONED)
                .flatMap(document -> ratings(document, rubric))
                .toList();
    }

    /** The titles of its applications, by id. */
    public Map<UUID, String> titles(UUID call) {
        Map<UUID, String> titles = new HashMap<>();
        documents(call).forEach(document -> {
            String title = Applications.of(document).title();
            if (title != null) {
                titles.put(id(document), title);
            }
        });
        return titles;
    }

    /** Whether nobody can apply any more, and no round is open. */
    public boolean isOver(UUID call) {
        boolean closed = calls.of(call)
                .map(known -> known.terms().isOverAt(clock.instant()))
                .orElse(true);
        return closed
                && documents(call)
                        .map(ReviewedCalls::state)
                        .noneMatch(state -> state == RoundState.OPEN || state == RoundState.DISCUSSION);
    }

    /** How its applications fared whose rounds have closed with a vote. */
    public List<Outcome> outcomes(UUID call) {
        List<Criterion> rubric = rubric(call);
        return documents(call)
                .filter(document -> state(document) == RoundState.CLOSED)
                .flatMap(document -> ratings(document, rubric).mapToDouble(Rating::share).average().stream()
                        .mapToObj(score -> outcomes.of(document, score)))
                .toList();
    }

    private static Stream<Rating> ratings(Document document, List<Criterion> rubric) {
        UUID application = id(document);
        return ReviewPart.counting(document)
                .flatMap(review -> Shares.of(review.scores(), rubric).stream()
                        .mapToObj(share -> new Rating(application, review.reviewer(), share)));
    }

    private List<Criterion> rubric(UUID call) {
        return calls.of(call).map(KnownCall::rubric).orElse(List.of());
    }

    private Stream<Document> documents(UUID call) {
        return views
                .collection(view)
                .find(Filters.eq(RoundsView.CALL, call.toString()))
                .into(new ArrayList<>())
                .stream();
    }

    private static RoundState state(Document document) {
        return StateNames.read(RoundState.class, round(document).getString("state"));
    }

    private static UUID id(Document document) {
        return UUID.fromString(round(document).getString("id"));
    }

    private static Document round(Document document) {
        return Objects.requireNonNull(document.get("round", Document.class));
    }
}
