package de.kommig.applications.listing;

import de.kommig.applications.application.Applicant;
import de.kommig.applications.prechecking.Applicants;
import de.kommig.eventstore.consuming.Views;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Organisations as the view of them knows them. */
@Component
class ListedApplicants implements Applicants {

    private final Views views;
    private final ApplicantsView view;

    ListedApplicants(Views views, ApplicantsView view) {
        this.views = views;
        this.view = view;
    }

    @Override
    public Applicant of(UUID organisation) {
        return views.find(view, organisation).map(this::orWhoGoesOn).orElse(Applicant.UNKNOWN);
    }

    /** Of a duplicate, what is known of the organisation that goes on in its place. */
    private Applicant orWhoGoesOn(Document document) {
        String into = document.getString(ApplicantsView.MERGED_INTO);
        return into == null ? ApplicantsView.applicant(document) : of(UUID.fromString(into));
    }
}
