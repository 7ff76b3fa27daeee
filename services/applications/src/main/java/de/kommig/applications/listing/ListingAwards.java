package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.Forbidden;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Lists awards, newest first; everybody gets only those that {@code AwardAccess} would show one by one. */
@Component
public class ListingAwards {

    private static final Keyset NEWEST_FIRST = new Keyset("since");

    private final Views views;
    private final AwardsView view;

    ListingAwards(Views views, AwardsView view) {
        this.views = views;
        this.view = view;
    }

    /** A page of the awards that the caller may see. */
    public Page<AwardRow> page(AwardFilter filter, Caller caller, PageRequest request) {
        List<Bson> wanted = new ArrayList<>(List.of(visible(caller)));
        filter.state().ifPresent(state -> wanted.add(eq("state", state.name())));
        filter.call().ifPresent(call -> wanted.add(eq("call", call.toString())));
        Page<Document> page = NEWEST_FIRST.page(views.collection(view), and(wanted), request);
        return new Page<>(page.items().stream().map(AwardRow::of).toList(), page.next());
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
