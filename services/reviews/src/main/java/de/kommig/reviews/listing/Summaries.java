package de.kommig.reviews.listing;

import de.kommig.contracts.Vote;
import de.kommig.reviews.round.AssignmentState;
import de.kommig.reviews.round.RoundState;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads the view's documents as the rows of lists. */
final class Summaries {

    private Summaries() {}

    static RoundSummary round(Document document, boolean differing, Instant now) {
        Applications.Known application = Applications.of(document);
        Document round = document.get("round", Document.class);
        List<Document> assignments = round.getList("assignments", Document.class);
        return new RoundSummary(
                id(round, "id"),
                application.title(),
                application.requested(),
                id(round, "organisation"),
                id(round, "call"),
                StateNames.read(RoundState.class, round.getString("state")),
                round.getDate("openedAt").toInstant(),
                assignments.size()
                        - count(assignments, AssignmentState.DECLINED)
                        - count(assignments, AssignmentState.RECUSED)
                        - count(assignments, AssignmentState.RELEASED),
                count(assignments, AssignmentState.SUBMITTED),
                round.getInteger("wanted"),
                isOpen(round)
                        ? (int) assignments.stream()
                                .filter(own -> AwaitedAssignments.isOverdue(own, now))
                                .count()
                        : 0,
                differing,
                vote(round.get("vote", Document.class)));
    }

    /** @param blind whether the applications of a call are reviewed blind */
    static AssignmentSummary assignment(Document document, UUID reviewer, Predicate<UUID> blind) {
        Applications.Known application = Applications.of(document);
        Document round = document.get("round", Document.class);
        Document own = round.getList("assignments", Document.class).stream()
                .filter(each -> reviewer.toString().equals(each.getString("reviewer")))
                .findFirst()
                .orElseThrow();
        UUID call = id(round, "call");
        AssignmentState state = StateNames.read(AssignmentState.class, own.getString("state"));
        RoundState roundState = StateNames.read(RoundState.class, round.getString("state"));
        Date dueAt = own.getDate(AssignmentPart.DUE);
        boolean named = !blind.test(call) || (roundState == RoundState.CLOSED && !state.steppedBack());
        return new AssignmentSummary(
                id(round, "id"),
                application.titleFor(named),
                application.requested(),
                named ? id(round, "organisation") : null,
                call,
                state,
                own.getDate("since").toInstant(),
                dueAt == null ? null : dueAt.toInstant(),
                roundState == RoundState.DISCUSSION && state != AssignmentState.SUBMITTED
                        ? RoundState.OPEN // That the panel discusses is the concern of those who have reviewed.
                        : roundState);
    }

    /** Reviews can still come in while the panel discusses. */
    private static boolean isOpen(Document round) {
        String state = round.getString("state");
        return StateNames.write(RoundState.OPEN).equals(state)
                || StateNames.write(RoundState.DISCUSSION).equals(state);
    }

    private static UUID id(Document document, String field) {
        return UUID.fromString(document.getString(field));
    }

    private static int count(List<Document> assignments, AssignmentState state) {
        return (int) assignments.stream()
                .filter(each -> StateNames.write(state).equals(each.getString("state")))
                .count();
    }

    private static @Nullable Vote vote(@Nullable Document vote) {
        return vote == null
                ? null
                : Vote.of(vote.getInteger("approve"), vote.getInteger("reduce"), vote.getInteger("reject"));
    }
}
