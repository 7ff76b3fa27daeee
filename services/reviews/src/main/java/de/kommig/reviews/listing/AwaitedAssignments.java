package de.kommig.reviews.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import de.kommig.contracts.application.ReminderKind;
import de.kommig.eventstore.consuming.Views;
import de.kommig.reviews.reminding.AwaitedReviews;
import de.kommig.reviews.round.AssignmentState;
import de.kommig.reviews.round.ReviewDeadline;
import de.kommig.reviews.round.RoundState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Reviews that are awaited in open rounds. */
@Component
final class AwaitedAssignments implements AwaitedReviews {

    private static final List<String> OPEN_STATES =
            List.of(StateNames.write(AssignmentState.ASSIGNED), StateNames.write(AssignmentState.ACCEPTED));
    /** Also while the panel discusses: who hands in then joins. */
    static final Bson ROUND_IS_OPEN =
            in(RoundsView.STATE, StateNames.write(RoundState.OPEN), StateNames.write(RoundState.DISCUSSION));

    static final Bson AWAITED = in(AssignmentPart.STATE, OPEN_STATES);

    private final Views views;
    private final RoundsView view;

    AwaitedAssignments(Views views, RoundsView view) {
        this.views = views;
        this.view = view;
    }

    /** Rounds in which a review is overdue. */
    static Bson overdue(Instant now) {
        return and(ROUND_IS_OPEN, elemMatch(RoundsView.ASSIGNMENTS, and(AWAITED, due(lastPast(now)))));
    }

    /** Whether this assignment, of an open round, is overdue. */
    static boolean isOverdue(Document assignment, Instant now) {
        Date dueAt = assignment.getDate(AssignmentPart.DUE);
        return dueAt != null
                && OPEN_STATES.contains(assignment.getString(AssignmentPart.STATE))
                && !dueAt.toInstant().isAfter(lastPast(now));
    }

    @Override
    public List<Awaited> toRemindOf(Instant now) {
        Bson soon = and(
                due(now.plus(ReviewDeadline.AHEAD)),
                ne(AssignmentPart.REMINDED, StateNames.write(ReminderKind.DUE_SOON)),
                ne(AssignmentPart.REMINDED, StateNames.write(ReminderKind.OVERDUE)));
        Bson over = and(due(lastPast(now)), ne(AssignmentPart.REMINDED, StateNames.write(ReminderKind.OVERDUE)));
        return views
                .collection(view)
                .find(and(ROUND_IS_OPEN, elemMatch(RoundsView.ASSIGNMENTS, and(AWAITED, or(soon, over)))))
                .into(new ArrayList<>())
                .stream()
                .flatMap(document -> awaited(document, now))
                .toList();
    }

    /** All of a round that have a deadline: whether there is something to remind of, the round knows. */
    private static Stream<Awaited> awaited(Document document, Instant now) {
        Document round = document.get("round", Document.class);
        return round.getList(AssignmentPart.ALL, Document.class).stream()
                .filter(own -> own.getDate(AssignmentPart.DUE) != null)
                .filter(own -> OPEN_STATES.contains(own.getString(AssignmentPart.STATE)))
                .filter(own -> isOverdue(own, now) || hadMoreTimeOnce(own))
                .map(own -> new Awaited(
                        UUID.fromString(round.getString("id")),
                        UUID.fromString(own.getString(AssignmentPart.REVIEWER)),
                        own.getDate(AssignmentPart.DUE).toInstant()));
    }

    /** Who has few days from the start is not reminded at once that they are few. */
    private static boolean hadMoreTimeOnce(Document own) {
        Instant soon = own.getDate(AssignmentPart.DUE).toInstant().minus(ReviewDeadline.AHEAD);
        return soon.isAfter(own.getDate(AssignmentPart.DUE_SINCE).toInstant());
    }

    private static Bson due(Instant until) {
        return lte(AssignmentPart.DUE, Date.from(until));
    }

    /** The last second that is wholly over: deadlines name their last second, which still belongs to the time. */
    private static Instant lastPast(Instant now) {
        return now.minusSeconds(1);
    }
}
