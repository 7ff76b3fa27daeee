package de.kommig.reviews.listing;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import de.kommig.eventstore.consuming.Views;
import de.kommig.reviews.calls.Blindness;
import de.kommig.reviews.exporting.Assignments;
import de.kommig.reviews.exporting.PersonExport.ExportedAssignment;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Lists of rounds and of assignments, newest round first. */
@Component
public final class Rounds implements Assignments {

    static final Bson NEWEST_FIRST = Sorts.descending(Position.TIME, Position.ID);

    private final Views views;
    private final RoundsView view;
    private final Blindness blindness;
    private final FarApart apart;
    private final Clock clock;

    Rounds(Views views, RoundsView view, Blindness blindness, FarApart apart, Clock clock) {
        this.views = views;
        this.view = view;
        this.blindness = blindness;
        this.apart = apart;
        this.clock = clock;
    }

    /** The rounds that are wanted. */
    public Page<RoundSummary> rounds(RoundFilter wanted, PageRequest request) {
        Instant now = clock.instant();
        return page(filter(wanted, now), request, document -> Summaries.round(document, apart.in(document), now));
    }

    static Bson filter(RoundFilter wanted, Instant now) {
        List<Bson> filters = new ArrayList<>();
        filters.add(
                wanted.state() == null
                        ? Filters.exists(Position.TIME)
                        : Filters.eq(RoundsView.STATE, StateNames.write(wanted.state())));
        if (wanted.overdue() != null) {
            Bson overdue = AwaitedAssignments.overdue(now);
            filters.add(wanted.overdue() ? overdue : Filters.nor(overdue));
        }
        return Filters.and(filters);
    }

    /** A reviewer's own assignments that are wanted. */
    public Page<AssignmentSummary> assignments(UUID reviewer, AssignmentFilter wanted, PageRequest request) {
        Map<UUID, Boolean> blind = new HashMap<>();
        return page(
                OwnAssignments.filter(reviewer, wanted),
                request,
                document ->
                        Summaries.assignment(document, reviewer, call -> blind.computeIfAbsent(call, blindness::of)));
    }

    @Override
    public List<ExportedAssignment> of(UUID reviewer) {
        return views.collection(view)
                .find(Filters.eq(RoundsView.REVIEWER, reviewer.toString()))
                .sort(NEWEST_FIRST)
                .map(document -> Summaries.assignment(document, reviewer, call -> true))
                .map(own -> new ExportedAssignment(own.round(), own.state(), own.since()))
                .into(new ArrayList<>());
    }

    private <T> Page<T> page(Bson filter, PageRequest request, Function<Document, T> row) {
        List<Document> documents = views.collection(view)
                .find(behind(filter, request))
                .sort(NEWEST_FIRST)
                .limit(request.limit() + 1)
                .into(new ArrayList<>());
        Page<Document> page = Page.of(documents, request, Position::of);
        return new Page<>(page.items().stream().map(row).toList(), page.next());
    }

    static Bson behind(Bson filter, PageRequest request) {
        List<Bson> filters = new ArrayList<>(List.of(filter));
        request.after().map(Position::parse).map(Position::behind).ifPresent(filters::add);
        return Filters.and(filters);
    }
}
