package de.kommig.reviews.listing;

import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What this service remembers of an application: nothing from a draft, only what was handed in. */
final class ApplicationPart {

    static final String VERSION = "version";
    static final String REVIEW_TITLE = "reviewTitle";

    private ApplicationPart() {}

    static Document after(Document part, ApplicationEvent event, Instant time) {
        return switch (event) {
            case ApplicationEvent.Submitted it ->
                first(
                        titled(part, it.title(), it.requested(), it.regions()).append("topics", known(it.topics())),
                        "handedInAt",
                        it,
                        time);
            case ApplicationEvent.Resubmitted again ->
                titled(part, again.title(), again.requested(), again.regions()).append("topics", known(again.topics()));
            case ApplicationEvent.Approved approved -> decided(part, time);
            case ApplicationEvent.Rejected rejected -> decided(part, time);
            // A place on the waiting list is a decision too: the applicant is told, with reasons.
            case ApplicationEvent.Waitlisted waitlisted -> decided(part, time);
            case ApplicationEvent.Drafted drafted -> part;
            case ApplicationEvent.Edited edited -> part;
            // No panel reads an outline, but it is a version of what was handed in, and perhaps the first that an
            // organisation hands in.
            case ApplicationEvent.OutlineSubmitted outline -> first(handedIn(part), "outlineAt", outline, time);
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
            case ApplicationEvent.Withdrawn withdrawn -> part.append("withdrawn", true);
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

    private static List<String> known(@Nullable List<String> keys) {
        return keys == null ? List.of() : keys;
    }

    private static Document titled(Document part, String title, Money requested, @Nullable List<String> regions) {
        return handedIn(part)
                .append("title", title)
                .append("amount", requested.amount().toPlainString())
                .append("currency", requested.currency())
                .append("regions", known(regions));
    }

    private static Document first(Document part, String what, ApplicationEvent event, Instant time) {
        part.putIfAbsent("firstAt", Date.from(time));
        part.putIfAbsent(what, Date.from(time));
        return part.append("organisation", event.parties().organisation().toString())
                .append("call", event.parties().call().toString());
    }

    /** A place on the waiting list may become something else; the applicant has been told with it. */
    private static Document decided(Document part, Instant time) {
        part.putIfAbsent("decidedAt", Date.from(time));
        return part.append("decided", true);
    }
}
