package de.kommig.applications.listing;

import de.kommig.contracts.round.RoundEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** The persons who review an application now, as the events of its round tell. */
final class Reviewers {

    private static final String FIELD = "reviewers";

    private Reviewers() {}

    static void apply(Document document, RoundEvent event) {
        List<String> reviewers = new ArrayList<>(of(document));
        switch (event) {
            case RoundEvent.ReviewerAssigned it -> add(reviewers, it.reviewer());
            case RoundEvent.AssignmentDeclined it ->
                reviewers.remove(it.reviewer().toString());
            case RoundEvent.ReviewerRecused it -> reviewers.remove(it.reviewer().toString());
            case RoundEvent.ReviewerReleased it ->
                reviewers.remove(it.reviewer().toString());
            case RoundEvent.ConflictSet it -> {}
            case RoundEvent.ConflictLifted it -> {}
            // Nothing is left to review, so nothing is left to be read for it.
            case RoundEvent.Abandoned it -> reviewers.clear();
            case RoundEvent.Opened it -> {}
            case RoundEvent.AssignmentAccepted it -> {}
            case RoundEvent.ExtensionRequested it -> {}
            case RoundEvent.DeadlineExtended it -> {}
            case RoundEvent.ReviewerReminded it -> {}
            case RoundEvent.ReviewSubmitted it -> {}
            case RoundEvent.ReviewAmended it -> {}
            case RoundEvent.DiscussionOpened it -> {}
            case RoundEvent.ContributionMade it -> {}
            case RoundEvent.BallotCast it -> {}
            case RoundEvent.Closed it -> {}
        }
        document.put(FIELD, reviewers);
    }

    static List<String> of(Document document) {
        return document.getList(FIELD, String.class, List.of());
    }

    private static void add(List<String> reviewers, UUID reviewer) {
        if (!reviewers.contains(reviewer.toString())) {
            reviewers.add(reviewer.toString());
        }
    }
}
