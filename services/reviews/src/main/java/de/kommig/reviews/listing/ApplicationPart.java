package de.kommig.reviews.listing;

import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What this service remembers of an application: nothing from a draft, only what was handed in. */
final class ApplicationPart {

    static final String VERSION = "version";
    static final String REVIEW_TITLE = "reviewTitle";

    private ApplicationPart() {}

    static Document after(Document part, ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.Submitted submitted ->
                titled(part, submitted.title(), submitted.requested()).append("topics", known(submitted.topics()));
            case ApplicationEvent.Resubmitted again ->
                titled(part, again.title(), again.requested()).append("topics", known(again.topics()));
            case ApplicationEvent.Approved approved -> part.append("decided", true);
            case ApplicationEvent.Rejected rejected -> part.append("decided", true);
            // A place on the waiting list is a decision too: the applicant is told, with reasons.
            case ApplicationEvent.Waitlisted waitlisted -> part.append("decided", true);
            case ApplicationEvent.Drafted drafted -> part;
            case ApplicationEvent.Edited edited -> part;
            // No panel reads an outline, but it is a version of what was handed in.
            case ApplicationEvent.OutlineSubmitted outline -> handedIn(part);
            case ApplicationEvent.Invited invited -> part;
            case ApplicationEvent.OutlineDeclined declined -> part;
            case ApplicationEvent.Returned returned -> part;
            case ApplicationEvent.Reminded reminded -> part;
            case ApplicationEvent.DraftReminded reminded -> part;
            case ApplicationEvent.OutlineReminded reminded -> part;
            case ApplicationEvent.Admitted admitted ->
                part.append(
                        REVIEW_TITLE, admitted.blindTitle() == null ? part.getString("title") : admitted.blindTitle());
            case ApplicationEvent.ReviewStarted started -> part;
            case ApplicationEvent.Voted voted -> part;
            case ApplicationEvent.Withdrawn withdrawn -> part;
            case ApplicationEvent.PartnerAsked asked -> part;
            case ApplicationEvent.PartnerConfirmed confirmed -> part;
            case ApplicationEvent.PartnerDeclined declined -> part;
            case ApplicationEvent.PartnerReleased released -> part;
            case ApplicationEvent.DecisionProposed proposed -> part;
            case ApplicationEvent.DecisionProposalDeclined declined -> part;
            case ApplicationEvent.ContentErased erased -> part;
        };
    }

    private static Document handedIn(Document part) {
        return part.append(VERSION, part.getInteger(VERSION, 0) + 1);
    }

    private static List<String> known(@Nullable List<String> topics) {
        return topics == null ? List.of() : topics;
    }

    private static Document titled(Document part, String title, Money requested) {
        return handedIn(part)
                .append("title", title)
                .append("amount", requested.amount().toPlainString())
                .append("currency", requested.currency());
    }
}
