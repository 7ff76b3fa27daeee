package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import de.kommig.applications.call.CallState;
import de.kommig.applications.publishing.CallSheet;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.Role;
import de.kommig.web.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Lists calls, the latest to open first: the public ones, and to a funder its own drafts. */
@Component
public class ListingCalls {

    private static final Keyset LATEST_FIRST = new Keyset("opensAt");

    private final Views views;
    private final CallsView view;
    private final Vocabulary vocabulary;
    private final Clock clock;

    ListingCalls(Views views, CallsView view, Vocabulary vocabulary, Clock clock) {
        this.vocabulary = vocabulary;
        this.views = views;
        this.view = view;
        this.clock = clock;
    }

    /** A page of the calls that the caller may see; archived ones are left out unless the filter asks for them. */
    public Page<CallSheet> page(CallFilter filter, Caller caller, PageRequest request) {
        List<Bson> wanted = new ArrayList<>();
        wanted.add(visible(filter, caller));
        filter.funder().ifPresent(funder -> wanted.add(eq("funder", funder.toString())));
        filter.region()
                .ifPresent(region -> wanted.add(takes(CallsView.REGIONS, vocabulary.withAround(List.of(region)))));
        filter.topic().ifPresent(topic -> wanted.add(takes(CallsView.TOPICS, List.of(topic))));
        if (filter.open()) {
            Instant now = clock.instant();
            wanted.add(eq("state", CallState.PUBLISHED.name()));
            wanted.add(lte("opensAt", Date.from(now)));
            // As CallTerms.isOverAt has it: the second that is named still belongs.
            Date second = Date.from(now.truncatedTo(ChronoUnit.SECONDS));
            wanted.add(gte("closesAt", second));
            // Where outlines come first, nobody can begin after their end.
            wanted.add(or(exists("takesUntil", false), gte("takesUntil", second)));
        }
        Page<Document> page = LATEST_FIRST.page(views.collection(view), and(wanted), request);
        return new Page<>(page.items().stream().map(ListingCalls::sheet).toList(), page.next());
    }

    private static Bson visible(CallFilter filter, Caller caller) {
        Set<CallState> states = filter.state()
                .map(Set::of)
                .orElse(Set.of(CallState.DRAFT, CallState.PUBLISHED, CallState.CLOSED, CallState.DECIDED));
        Bson everybody = in("state", names(states, CallState.PUBLIC::contains));
        return caller.is(Role.FUNDER)
                ? or(
                        everybody,
                        and(
                                in("state", names(states, state -> true)),
                                in(
                                        "funder",
                                        caller.organisations().stream()
                                                .map(UUID::toString)
                                                .toList())))
                : everybody;
    }

    private static List<String> names(Set<CallState> states, Predicate<CallState> those) {
        return states.stream().filter(those).map(CallState::name).toList();
    }

    /** A call that names none takes any. */
    private static Bson takes(String field, List<String> keys) {
        return or(in(field, keys), exists(field, false));
    }

    private static CallSheet sheet(Document row) {
        CallTerms terms = new CallTerms(
                row.getString("title"),
                row.getString("programme"),
                row.getDate("opensAt").toInstant(),
                row.getDate("closesAt").toInstant(),
                Values.money(row.get("budget", Document.class)),
                row.getInteger("reviewers"),
                row.getInteger("quorum"),
                row.getList("requiredCharters", Document.class, List.of()).stream()
                        .map(Values::charter)
                        .toList());
        return CallSheet.of(
                UUID.fromString(row.getString("_id")),
                CallState.valueOf(row.getString("state")),
                UUID.fromString(row.getString("funder")),
                terms,
                row.getInteger("amendments", 0));
    }
}
