package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import de.kommig.applications.call.CallState;
import de.kommig.applications.publishing.CallSheet;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Lists calls, the latest to open first: the public ones, and to a funder its own drafts. */
@Component
public class ListingCalls {

    private static final Keyset LATEST_FIRST = new Keyset("opensAt");
    private static final Bson PUBLIC = eq("state", CallState.PUBLISHED.name());

    private final Views views;
    private final CallsView view;

    ListingCalls(Views views, CallsView view) {
        this.views = views;
        this.view = view;
    }

    /** A page of the calls that the caller may see. */
    public Page<CallSheet> page(Caller caller, PageRequest request) {
        Bson visible = caller.is(Role.FUNDER)
                ? or(
                        PUBLIC,
                        in(
                                "funder",
                                caller.organisations().stream()
                                        .map(UUID::toString)
                                        .toList()))
                : PUBLIC;
        Page<Document> page = LATEST_FIRST.page(views.collection(view), visible, request);
        return new Page<>(page.items().stream().map(ListingCalls::sheet).toList(), page.next());
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
                terms);
    }
}
