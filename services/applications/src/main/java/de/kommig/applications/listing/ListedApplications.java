package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;
import de.kommig.applications.application.ApplicationState;
import de.kommig.applications.concluding.UndecidedApplications;
import de.kommig.applications.deciding.ListedRanks;
import de.kommig.applications.prechecking.OtherApplications;
import de.kommig.applications.reminding.UnfinishedDrafts;
import de.kommig.eventstore.consuming.Views;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What the view of applications knows of those to a call. */
@Component
class ListedApplications implements UndecidedApplications, OtherApplications, UnfinishedDrafts, ListedRanks {

    private static final Bson UNDECIDED = in(
            "state",
            List.of(
                    ApplicationState.OUTLINE_SUBMITTED.name(),
                    ApplicationState.SUBMITTED.name(),
                    ApplicationState.RETURNED.name(),
                    ApplicationState.ADMITTED.name(),
                    ApplicationState.UNDER_REVIEW.name(),
                    ApplicationState.VOTED.name()));

    private final Views views;
    private final ApplicationsView view;
    private final Clock clock;

    ListedApplications(Views views, ApplicationsView view, Clock clock) {
        this.clock = clock;
        this.views = views;
        this.view = view;
    }

    @Override
    public long of(UUID call) {
        Bson invited = and(eq("state", ApplicationState.INVITED.name()), gt("ownUntil", clock.instant()));
        return views.collection(view).countDocuments(and(eq("call", call.toString()), or(UNDECIDED, invited)));
    }

    @Override
    public List<UUID> unfinished(UUID call) {
        return views.collection(view)
                .find(and(
                        eq("call", call.toString()),
                        in("state", ApplicationState.DRAFT.name(), ApplicationState.INVITED.name())))
                .projection(Projections.include("_id"))
                .map(document -> UUID.fromString(document.getString("_id")))
                .into(new ArrayList<>());
    }

    @Override
    public List<UUID> handedIn(UUID call, Set<UUID> organisations) {
        return views.collection(view)
                .find(and(
                        in(
                                "organisation",
                                organisations.stream().map(UUID::toString).toList()),
                        eq("call", call.toString()),
                        exists("handedIn"),
                        ne("state", ApplicationState.WITHDRAWN.name())))
                .projection(Projections.include("_id"))
                .map(document -> UUID.fromString(document.getString("_id")))
                .into(new ArrayList<>());
    }

    @Override
    public List<UUID> at(UUID call, int rank) {
        return views.collection(view)
                .find(and(
                        eq("call", call.toString()), eq("state", ApplicationState.WAITLISTED.name()), eq("rank", rank)))
                .projection(Projections.include("_id"))
                .map(document -> UUID.fromString(document.getString("_id")))
                .into(new ArrayList<>());
    }
}
