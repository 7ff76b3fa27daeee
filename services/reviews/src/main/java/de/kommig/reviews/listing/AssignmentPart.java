package de.kommig.reviews.listing;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.reviews.round.AssignmentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;

/** How it stands with each reviewer of a round: {@code {reviewer, state, since, askedAt, dueAt?, dueSince?, reminded?, moreTimeUntil?}}. */
final class AssignmentPart {

    static final String ALL = "assignments";
    static final String REVIEWER = "reviewer";
    static final String STATE = "state";
    static final String SINCE = "since";
    /** When they were asked last, by which their load is counted. */
    static final String ASKED = "askedAt";

    static final String DUE = "dueAt";
    /** When the deadline was set. */
    static final String DUE_SINCE = "dueSince";
    /** Of what the reviewer was reminded last, for this deadline. */
    static final String REMINDED = "reminded";

    private static final String MORE_TIME = "moreTimeUntil";

    private AssignmentPart() {}

    /** Somebody is asked, perhaps once more: what was before is over. */
    static Document asked(Document round, RoundEvent.ReviewerAssigned event, Instant time) {
        return put(round, event.reviewer(), before -> {
            Document own = new Document(REVIEWER, event.reviewer().toString())
                    .append(STATE, StateNames.write(AssignmentState.ASSIGNED))
                    .append(SINCE, Date.from(time))
                    .append(ASKED, Date.from(time));
            return event.dueAt() == null ? own : due(own, event.dueAt(), time);
        });
    }

    static Document changed(Document round, UUID reviewer, AssignmentState state, Instant time) {
        return put(
                round,
                reviewer,
                own -> own.append(STATE, StateNames.write(state)).append(SINCE, Date.from(time)));
    }

    /** Whether this reviewer has ever been asked. */
    static boolean isIn(Document round, UUID reviewer) {
        return round.getList(ALL, Document.class, List.of()).stream()
                .anyMatch(each -> reviewer.toString().equals(each.getString(REVIEWER)));
    }

    /** Something else is known of an assignment that is there. */
    static Document noted(Document round, UUID reviewer, UnaryOperator<Document> change) {
        return put(round, reviewer, change);
    }

    static Document due(Document own, Instant dueAt, Instant time) {
        own.append(DUE, Date.from(dueAt)).append(DUE_SINCE, Date.from(time));
        own.remove(REMINDED);
        own.remove(MORE_TIME);
        return own;
    }

    private static Document put(Document round, UUID reviewer, UnaryOperator<Document> change) {
        List<Document> assignments = new ArrayList<>(round.getList(ALL, Document.class, List.of()));
        int at = assignments.stream()
                .map(each -> each.getString(REVIEWER))
                .toList()
                .indexOf(reviewer.toString());
        if (at < 0) {
            assignments.add(change.apply(new Document(REVIEWER, reviewer.toString())));
        } else {
            assignments.set(at, change.apply(assignments.get(at)));
        }
        return round.append(ALL, assignments);
    }
}
