package de.kommig.reviews.listing;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import de.kommig.eventstore.consuming.Views;
import de.kommig.reviews.exporting.Assignments;
import de.kommig.reviews.exporting.PersonExport.ExportedAssignment;
import de.kommig.reviews.round.AssignmentState;
import de.kommig.reviews.round.RoundState;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of rounds and of assignments, newest round first. */
@Component
public final class Rounds implements Assignments {

    private static final Bson NEWEST_FIRST = Sorts.descending(Position.TIME, Position.ID);

    private final Views views;
    private final RoundsView view;

    Rounds(Views views, RoundsView view) {
        this.views = views;
        this.view = view;
    }

    /** All rounds, or those in one state. */
    public Page<RoundSummary> rounds(@Nullable RoundState state, PageRequest request) {
        Bson filter =
                state == null ? Filters.exists(Position.TIME) : Filters.eq(RoundsView.STATE, StateNames.write(state));
        return page(filter, request, Summaries::round);
    }

    /** A reviewer's own assignments, or those in one state. */
    public Page<AssignmentSummary> assignments(UUID reviewer, @Nullable AssignmentState state, PageRequest request) {
        Bson filter = Filters.eq(RoundsView.REVIEWER, reviewer.toString());
        if (state != null) {
            Document own = new Document("reviewer", reviewer.toString()).append("state", StateNames.write(state));
            filter = Filters.and(filter, Filters.elemMatch(RoundsView.ASSIGNMENTS, own));
        }
        return page(filter, request, document -> Summaries.assignment(document, reviewer));
    }

    @Override
    public List<ExportedAssignment> of(UUID reviewer) {
        return views.collection(view)
                .find(Filters.eq(RoundsView.REVIEWER, reviewer.toString()))
                .sort(NEWEST_FIRST)
                .map(document -> Summaries.assignment(document, reviewer))
                .map(own -> new ExportedAssignment(own.round(), own.state(), own.since()))
                .into(new ArrayList<>());
    }

    private <T> Page<T> page(Bson filter, PageRequest request, Function<Document, T> row) {
        List<Bson> filters = new ArrayList<>(List.of(filter));
        request.after().map(Position::parse).map(Position::behind).ifPresent(filters::add);
        List<Document> documents = views.collection(view)
                .find(Filters.and(filters))
                .sort(NEWEST_FIRST)
                .limit(request.limit() + 1)
                .into(new ArrayList<>());
        Page<Document> page = Page.of(documents, request, Position::of);
        return new Page<>(page.items().stream().map(row).toList(), page.next());
    }
}
