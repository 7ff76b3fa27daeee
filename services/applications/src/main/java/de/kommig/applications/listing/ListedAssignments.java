package de.kommig.applications.listing;

import de.kommig.applications.seeing.Assignments;
import de.kommig.eventstore.consuming.Views;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Assignments as the view of applications knows them. */
@Component
class ListedAssignments implements Assignments {

    private final Views views;
    private final ApplicationsView view;

    ListedAssignments(Views views, ApplicationsView view) {
        this.views = views;
        this.view = view;
    }

    @Override
    public boolean isAssigned(UUID reviewer, UUID application) {
        return views.find(view, application)
                .map(document -> Reviewers.of(document).contains(reviewer.toString()))
                .orElse(false);
    }
}
