package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import de.kommig.applications.application.ApplicationState;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Lists applications, newest first; everybody gets only those that {@code ApplicationAccess} would show one by one. */
@Component
public class ListingApplications {

    private static final Keyset LAST_DRAFTED_FIRST = new Keyset("draftedAt");
    private static final Keyset LAST_SUBMITTED_FIRST = new Keyset("submittedAt");
    private static final Bson HANDED_IN = exists("handedIn");
    private static final Bson PAST_CHECK = in(
            "state",
            List.of(
                    ApplicationState.ADMITTED.name(),
                    ApplicationState.UNDER_REVIEW.name(),
                    ApplicationState.VOTED.name(),
                    ApplicationState.WAITLISTED.name(),
                    ApplicationState.APPROVED.name(),
                    ApplicationState.REJECTED.name()));

    private final Views views;
    private final ApplicationsView view;
    private final SavedTitles saved;

    ListingApplications(Views views, ApplicationsView view, SavedTitles saved) {
        this.views = views;
        this.view = view;
        this.saved = saved;
    }

    /** A page of the applications that the caller may see. */
    public Page<ApplicationRow> page(ApplicationFilter filter, Caller caller, PageRequest request) {
        boolean own = caller.is(Role.ORGANISATION);
        Keyset order = own ? LAST_DRAFTED_FIRST : LAST_SUBMITTED_FIRST;
        Page<Document> page = order.page(views.collection(view), wanted(filter, visible(caller)), request);
        List<ApplicationRow> rows = page.items().stream()
                .map(row -> ApplicationRow.of(row, own ? "working" : "handedIn"))
                .toList();
        return new Page<>(own ? saved.in(rows) : rows, page.next());
    }

    private static Bson visible(Caller caller) {
        return switch (caller.role()) {
            case ORGANISATION -> and(in("organisation", own(caller)), exists("draftedAt"));
            case COORDINATOR -> HANDED_IN;
            case REVIEWER -> and(eq("reviewers", caller.person().toString()), PAST_CHECK, HANDED_IN);
            case FUNDER -> and(in("funder", own(caller)), HANDED_IN);
        };
    }

    private static List<String> own(Caller caller) {
        return caller.organisations().stream().map(UUID::toString).toList();
    }

    private static Bson wanted(ApplicationFilter filter, Bson visible) {
        List<Bson> conditions = new ArrayList<>(List.of(visible));
        filter.state().ifPresent(state -> conditions.add(eq("state", state.name())));
        filter.call().ifPresent(call -> conditions.add(eq("call", call.toString())));
        return and(conditions);
    }
}
