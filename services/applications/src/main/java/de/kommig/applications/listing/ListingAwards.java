package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static java.util.Objects.requireNonNull;

import com.mongodb.client.model.Projections;
import de.kommig.applications.award.AwardState;
import de.kommig.contracts.call.CallRules;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.Forbidden;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Lists awards, newest first; everybody gets only those that {@code AwardAccess} would show one by one. */
@Component
public class ListingAwards {

    private static final Keyset NEWEST_FIRST = new Keyset("since");
    private static final String HANDED_IN_TITLE = "handedIn.title";

    private final Views views;
    private final AwardsView view;
    private final ApplicationsView applications;
    private final Clock clock;

    ListingAwards(Views views, AwardsView view, ApplicationsView applications, Clock clock) {
        this.applications = applications;
        this.views = views;
        this.view = view;
        this.clock = clock;
    }

    /** A page of the awards that the caller may see. */
    public Page<AwardRow> page(AwardFilter filter, Caller caller, PageRequest request) {
        Page<Document> page = documents(filter, caller, request);
        return new Page<>(page.items().stream().map(AwardRow::of).toList(), page.next());
    }

    /** The documents behind a page of the list. */
    Page<Document> documents(AwardFilter filter, Caller caller, PageRequest request) {
        List<Bson> wanted = new ArrayList<>(List.of(visible(caller)));
        List<String> states =
                filter.states().stream().map(AwardState::name).sorted().toList();
        if (!states.isEmpty()) {
            wanted.add(states.size() == 1 ? eq("state", states.getFirst()) : in("state", states));
        }
        filter.call().ifPresent(call -> wanted.add(eq("call", call.toString())));
        filter.overdue().ifPresent(overdue -> wanted.add(lt(overdue.field(), today())));
        return titled(NEWEST_FIRST.page(views.collection(view), and(wanted), request));
    }

    /** Before the approval, which names it, an award is called like its application. */
    private Page<Document> titled(Page<Document> page) {
        Map<String, Document> untitled = new HashMap<>();
        page.items().stream()
                .filter(award -> award.getString("title") == null)
                .forEach(award -> untitled.put(award.getString("_id"), award));
        if (!untitled.isEmpty()) {
            views.collection(applications)
                    .find(in("_id", untitled.keySet()))
                    .projection(Projections.include(HANDED_IN_TITLE))
                    .forEach(one -> requireNonNull(untitled.get(one.getString("_id")))
                            .append("title", one.getEmbedded(List.of("handedIn", "title"), String.class)));
        }
        return page;
    }

    /** Days are meant where the coordination centre is; a call elsewhere may be hours apart. */
    private String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(CallRules.NONE.zone()))
                .toString();
    }

    private static Bson visible(Caller caller) {
        return switch (caller.role()) {
            case ORGANISATION -> in("organisation", own(caller));
            case COORDINATOR -> exists("since");
            case FUNDER -> in("funder", own(caller));
            case REVIEWER -> throw new Forbidden();
        };
    }

    private static List<String> own(Caller caller) {
        return caller.organisations().stream().map(UUID::toString).toList();
    }
}
