package de.kommig.reviews.listing;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import de.kommig.contracts.call.Criterion;
import de.kommig.eventstore.consuming.Views;
import de.kommig.reviews.calls.KnownCall;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.discussing.Differences;
import de.kommig.reviews.discussing.Differences.Compared;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The list of those rounds whose reviews lie far apart. Looked for one by one: it takes each call's own rubric to tell. */
@Component
public final class DifferingRounds {

    private static final String SCORES = "round.assignments.scores";

    private final Views views;
    private final RoundsView view;
    private final KnownCalls calls;
    private final Clock clock;

    DifferingRounds(Views views, RoundsView view, KnownCalls calls, Clock clock) {
        this.views = views;
        this.view = view;
        this.calls = calls;
        this.clock = clock;
    }

    /** Those of the wanted ones, newest first. */
    public Page<RoundSummary> rounds(RoundFilter wanted, PageRequest request) {
        Instant now = clock.instant();
        Bson filter = Filters.and(Filters.exists(SCORES), Rounds.filter(wanted, now));
        List<Document> found = new ArrayList<>();
        try (MongoCursor<Document> documents = views.collection(view)
                .find(Rounds.behind(filter, request))
                .sort(Rounds.NEWEST_FIRST)
                .cursor()) {
            while (documents.hasNext() && found.size() <= request.limit()) {
                Document document = documents.next();
                if (differs(document)) {
                    found.add(document);
                }
            }
        }
        Page<Document> page = Page.of(found, request, Position::of);
        return new Page<>(
                page.items().stream()
                        .map(document -> Summaries.round(document, now))
                        .toList(),
                page.next());
    }

    private boolean differs(Document document) {
        UUID call = UUID.fromString(document.get("round", Document.class).getString("call"));
        List<Compared> reviews = ReviewPart.counting(document)
                .map(review -> new Compared(review.scores(), review.recommendation()))
                .toList();
        List<Criterion> rubric = calls.of(call).map(KnownCall::rubric).orElse(List.of());
        return Differences.among(reviews, rubric).filter(Differences::flagged).isPresent();
    }
}
