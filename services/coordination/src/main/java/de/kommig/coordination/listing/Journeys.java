package de.kommig.coordination.listing;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import de.kommig.coordination.journey.Entry;
import de.kommig.coordination.journey.Fact;
import de.kommig.coordination.journey.Journey;
import de.kommig.coordination.journey.SeenJourney;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The journeys that a caller may see, as the caller may see them. */
@Component
public final class Journeys {

    private final Views views;
    private final JourneysView view;
    private final CallsView calls;

    Journeys(Views views, JourneysView view, CallsView calls) {
        this.calls = calls;
        this.views = views;
        this.view = view;
    }

    /** One journey; empty when there is none, or none for this caller. */
    public Optional<SeenJourney> find(UUID application, Caller caller) {
        return views.find(view, application)
                .map(JourneyDocument::read)
                .map(this::withItsCall)
                .flatMap(journey -> seen(journey, caller));
    }

    /** What became of the call while the application was written or waited for its decision; a call's events belong to many journeys. */
    private Journey withItsCall(Journey journey) {
        Instant begun = journey.first(Fact.DRAFTED).map(Entry::time).orElse(Instant.MAX);
        Instant ended = Stream.of(Fact.APPROVED, Fact.REJECTED, Fact.WITHDRAWN)
                .flatMap(fact -> journey.first(fact).stream())
                .map(Entry::time)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        List<Entry> entries = new ArrayList<>(journey.entries());
        views.find(calls, journey.parties().call()).map(CallsView::entries).orElse(List.of()).stream()
                .filter(entry -> !entry.time().isBefore(begun) && entry.time().isBefore(ended))
                .forEach(entries::add);
        return new Journey(journey.parties(), entries);
    }

    /** The caller's journeys, newest first. */
    public Page<SeenJourney> page(Caller caller, PageRequest request) {
        String time = caller.is(Role.ORGANISATION) ? JourneyDocument.DRAFTED_AT : JourneyDocument.SUBMITTED_AT;
        List<Bson> filters = new ArrayList<>(List.of(Filters.exists(time), those(caller)));
        request.after()
                .map(Position::parse)
                .map(position -> position.behind(time))
                .ifPresent(filters::add);
        List<Document> documents = views.collection(view)
                .find(Filters.and(filters))
                .sort(Sorts.descending(time, JourneyDocument.APPLICATION))
                .limit(request.limit() + 1)
                .into(new ArrayList<>());
        Page<Document> page = Page.of(documents, request, document -> Position.of(document, time));
        return new Page<>(
                page.items().stream()
                        .flatMap(document -> seen(JourneyDocument.read(document), caller).stream())
                        .toList(),
                page.next());
    }

    /** Narrows the search; what may be seen of what is found is for {@link SeenJourney} to say. */
    private static Bson those(Caller caller) {
        return switch (caller.role()) {
            case COORDINATOR -> Filters.empty();
            case ORGANISATION ->
                Filters.or(
                        Filters.in(JourneyDocument.ORGANISATION, own(caller)),
                        Filters.in(JourneyDocument.PARTNERS, own(caller)));
            case FUNDER -> Filters.in(JourneyDocument.FUNDER, own(caller));
            case REVIEWER ->
                Filters.and(
                        Filters.eq(JourneyDocument.REVIEWERS, caller.person().toString()),
                        Filters.eq(JourneyDocument.ADMITTED, true));
        };
    }

    private static List<String> own(Caller caller) {
        return caller.organisations().stream().map(UUID::toString).toList();
    }

    private static Optional<SeenJourney> seen(Journey journey, Caller caller) {
        return Audiences.of(caller, journey).flatMap(audience -> SeenJourney.of(journey, audience));
    }
}
