package de.kommig.reviews.listing;

import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.reviews.round.AssignmentState;
import de.kommig.reviews.round.RoundState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import org.bson.Document;

/** What can be listed of a round: its state, its reviewers and how it stands with each. */
final class RoundPart {

    private RoundPart() {}

    static Document after(Document part, RoundEvent event, Instant time) {
        return switch (event) {
            case RoundEvent.Opened opened -> opened(part, opened, time);
            case RoundEvent.ReviewerAssigned assigned -> AssignmentPart.asked(part, assigned, time);
            case RoundEvent.ExtensionRequested requested ->
                AssignmentPart.noted(
                        part, requested.reviewer(), own -> own.append("moreTimeUntil", Date.from(requested.until())));
            case RoundEvent.DeadlineExtended extended ->
                AssignmentPart.noted(part, extended.reviewer(), own -> AssignmentPart.due(own, extended.dueAt(), time));
            case RoundEvent.ReviewerReminded reminded ->
                AssignmentPart.noted(
                        part,
                        reminded.reviewer(),
                        own -> own.append(AssignmentPart.REMINDED, StateNames.write(reminded.kind())));
            case RoundEvent.AssignmentAccepted accepted ->
                AssignmentPart.changed(part, accepted.reviewer(), AssignmentState.ACCEPTED, time);
            case RoundEvent.AssignmentDeclined declined ->
                AssignmentPart.changed(part, declined.reviewer(), AssignmentState.DECLINED, time);
            case RoundEvent.ReviewerRecused recused ->
                AssignmentPart.changed(part, recused.reviewer(), AssignmentState.RECUSED, time);
            case RoundEvent.ReviewerReleased released ->
                AssignmentPart.changed(part, released.reviewer(), AssignmentState.RELEASED, time);
            case RoundEvent.ConflictSet set -> part;
            case RoundEvent.ConflictLifted lifted ->
                AssignmentPart.isIn(part, lifted.reviewer())
                        ? AssignmentPart.changed(part, lifted.reviewer(), AssignmentState.RELEASED, time)
                        : part;
            case RoundEvent.ReviewSubmitted submitted ->
                ReviewPart.set(
                        AssignmentPart.changed(part, submitted.reviewer(), AssignmentState.SUBMITTED, time),
                        submitted.reviewer(),
                        submitted.scores(),
                        submitted.recommendation());
            case RoundEvent.ReviewAmended amended ->
                ReviewPart.set(
                        AssignmentPart.changed(part, amended.reviewer(), AssignmentState.SUBMITTED, time),
                        amended.reviewer(),
                        amended.scores(),
                        amended.recommendation());
            case RoundEvent.DiscussionOpened opened -> part.append("state", StateNames.write(RoundState.DISCUSSION));
            case RoundEvent.ContributionMade made -> part;
            case RoundEvent.BallotCast cast -> part;
            case RoundEvent.Closed closed ->
                part.append("state", StateNames.write(RoundState.CLOSED)).append("vote", vote(closed.vote()));
            case RoundEvent.Abandoned abandoned -> part.append("state", StateNames.write(RoundState.ABANDONED));
        };
    }

    private static Document opened(Document part, RoundEvent.Opened opened, Instant time) {
        Parties parties = opened.parties();
        return part.append("state", StateNames.write(RoundState.OPEN))
                .append("id", parties.application().toString())
                .append("call", parties.call().toString())
                .append("funder", parties.funder().toString())
                .append("organisation", parties.organisation().toString())
                .append("wanted", opened.reviewers())
                .append("openedAt", Date.from(time))
                .append(AssignmentPart.ALL, new ArrayList<Document>());
    }

    private static Document vote(Vote vote) {
        return new Document("approve", vote.approve())
                .append("reduce", vote.reduce())
                .append("reject", vote.reject());
    }
}
