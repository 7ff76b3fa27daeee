package de.kommig.reviews.listing;

import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.reviews.round.AssignmentState;
import de.kommig.reviews.round.RoundState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** What can be listed of a round: its state, its reviewers and how it stands with each. */
final class RoundPart {

    private RoundPart() {}

    static Document after(Document part, RoundEvent event, Instant time) {
        return switch (event) {
            case RoundEvent.Opened opened -> opened(part, opened, time);
            case RoundEvent.ReviewerAssigned assigned ->
                changed(part, assigned.reviewer(), AssignmentState.ASSIGNED, time);
            case RoundEvent.AssignmentAccepted accepted ->
                changed(part, accepted.reviewer(), AssignmentState.ACCEPTED, time);
            case RoundEvent.AssignmentDeclined declined ->
                changed(part, declined.reviewer(), AssignmentState.DECLINED, time);
            case RoundEvent.ReviewerRecused recused -> changed(part, recused.reviewer(), AssignmentState.RECUSED, time);
            case RoundEvent.ReviewerReleased released ->
                changed(part, released.reviewer(), AssignmentState.RELEASED, time);
            case RoundEvent.ConflictSet set -> part;
            case RoundEvent.ConflictLifted lifted ->
                isIn(part, lifted.reviewer()) ? changed(part, lifted.reviewer(), AssignmentState.RELEASED, time) : part;
            case RoundEvent.ReviewSubmitted submitted ->
                changed(part, submitted.reviewer(), AssignmentState.SUBMITTED, time);
            case RoundEvent.ReviewAmended amended -> changed(part, amended.reviewer(), AssignmentState.SUBMITTED, time);
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
                .append("assignments", new ArrayList<Document>());
    }

    private static boolean isIn(Document part, UUID reviewer) {
        return part.getList("assignments", Document.class, List.of()).stream()
                .anyMatch(each -> each.getString("reviewer").equals(reviewer.toString()));
    }

    private static Document changed(Document part, UUID reviewer, AssignmentState state, Instant time) {
        List<Document> assignments = new ArrayList<>(part.getList("assignments", Document.class, List.of()));
        int at = assignments.stream()
                .map(each -> each.getString("reviewer"))
                .toList()
                .indexOf(reviewer.toString());
        Document now = new Document("reviewer", reviewer.toString())
                .append("state", StateNames.write(state))
                .append("since", Date.from(time));
        if (at < 0) {
            assignments.add(now);
        } else {
            assignments.set(at, now);
        }
        return part.append("assignments", assignments);
    }

    private static Document vote(Vote vote) {
        return new Document("approve", vote.approve())
                .append("reduce", vote.reduce())
                .append("reject", vote.reject());
    }
}
