package de.kommig.reviews.listing;

import com.mongodb.client.model.Filters;
import de.kommig.contracts.call.Criterion;
import de.kommig.eventstore.consuming.Views;
import de.kommig.reviews.calibrating.Rating;
import de.kommig.reviews.calibrating.Shares;
import de.kommig.reviews.calls.KnownCall;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.fairness.Dimension;
import de.kommig.reviews.fairness.FairnessReport;
import de.kommig.reviews.fairness.Outcome;
import de.kommig.reviews.round.RoundState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final ReportedApplications reported;
    private final Clock clock;

    ReviewedCalls(
            Views views,
            RoundsView view,
            KnownCalls calls,
            Outcomes outcomes,
            ReportedApplications reported,
            Clock clock) {
        this.views = views;
        this.view = view;
        this.calls = calls;
        this.outcomes = outcomes;
        this.reported = reported;
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

    /** Whether nobody can apply any more, and nothing that has been handed in waits for a formal decision or for its round to end. */
    public boolean isOver(UUID call) {
        boolean closed = calls.of(call)
                .map(known -> known.terms().isOverAt(clock.instant()))
                .orElse(true);
        return closed && applications(call).noneMatch(Pending::isPending);
    }

    /**
     * How its applications fared whose rounds have closed with a vote. Once something can be told of them, it stays these, in the groups in which they are by
     * then; for when it {@link #isOver}.
     */
    public List<Outcome> outcomes(UUID call) {
        List<Criterion> rubric = rubric(call);
        List<Document> closed = documents(call)
                .filter(document -> state(document) == RoundState.CLOSED)
                .filter(document -> ratings(document, rubric).findAny().isPresent())
                .toList();
        Map<UUID, Map<Dimension, Set<String>>> now =
                closed.stream().collect(Collectors.toMap(ReviewedCalls::id, outcomes::groups));
        Map<UUID, Map<Dimension, Set<String>>> groups =
                now.size() < FairnessReport.LEAST ? now : reported.keep(call, now);
        return closed.stream()
                .filter(document -> groups.containsKey(id(document)))
                .map(document -> outcomes.of(
                        document,
                        Objects.requireNonNull(groups.get(id(document))),
                        ratings(document, rubric)
                                .mapToDouble(Rating::share)
                                .average()
                                .orElseThrow()))
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

    /** Those of which there is no round yet, too. */
    private Stream<Document> applications(UUID call) {
        return views
                .collection(view)
                .find(Filters.or(
                        Filters.eq(RoundsView.CALL, call.toString()),
                        Filters.eq(RoundsView.APPLIED_TO, call.toString())))
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
