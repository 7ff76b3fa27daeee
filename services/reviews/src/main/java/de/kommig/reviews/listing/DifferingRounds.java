package de.kommig.reviews.listing;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The list of those rounds whose reviews lie far apart. Looked for one by one: see {@link FarApart}. */
@Component
public final class DifferingRounds {

    private static final String SCORES = "round.assignments.scores";

    private final Views views;
    private final RoundsView view;
    private final FarApart apart;
    private final Clock clock;

    DifferingRounds(Views views, RoundsView view, FarApart apart, Clock clock) {
        this.views = views;
        this.view = view;
        this.apart = apart;
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
                if (apart.in(document)) {
                    found.add(document);
                }
            }
        }
        Page<Document> page = Page.of(found, request, Position::of);
        return new Page<>(
                page.items().stream()
                        .map(document -> Summaries.round(document, true, now))
                        .toList(),
                page.next());
    }
}
