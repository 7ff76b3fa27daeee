package de.kommig.applications.listing;

import de.kommig.applications.application.Commitment;
import de.kommig.applications.submitting.Commitments;
import de.kommig.eventstore.consuming.Views;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Commitments as the view of them knows them. */
@Component
class ListedCommitments implements Commitments {

    private final Views views;
    private final CommitmentsView view;

    ListedCommitments(Views views, CommitmentsView view) {
        this.views = views;
        this.view = view;
    }

    @Override
    public List<Commitment> of(UUID organisation) {
        return views.find(view, organisation).map(CommitmentsView::commitments).orElse(List.of()).stream()
                .map(made -> new Commitment(made.getString("charter"), made.getString("version")))
                .toList();
    }
}
