package de.kommig.reviews.listing;

import com.mongodb.client.model.Filters;
import de.kommig.reviews.round.AssignmentState;
import de.kommig.reviews.round.RoundState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;

/** Finds a reviewer's own assignments. */
final class OwnAssignments {

    private static final Instant FAR_AWAY = Instant.parse("9999-01-01T00:00:00Z");

    private OwnAssignments() {}

    static Bson filter(UUID reviewer, AssignmentFilter wanted) {
        List<Bson> own = new ArrayList<>(List.of(Filters.eq(AssignmentPart.REVIEWER, reviewer.toString())));
        List<Bson> filters = new ArrayList<>(List.of(Filters.eq(RoundsView.REVIEWER, reviewer.toString())));
        if (!wanted.states().isEmpty()) {
            own.add(Filters.in(
                    AssignmentPart.STATE,
                    wanted.states().stream().map(StateNames::write).toList()));
        }
        if (wanted.dueBefore() != null) {
            own.add(Filters.lt(AssignmentPart.DUE, storable(wanted.dueBefore())));
            own.add(AwaitedAssignments.AWAITED);
            filters.add(AwaitedAssignments.ROUND_IS_OPEN);
        }
        filters.add(Filters.elemMatch(RoundsView.ASSIGNMENTS, Filters.and(own)));
        if (wanted.call() != null) {
            filters.add(Filters.eq(RoundsView.CALL, wanted.call().toString()));
        }
        if (wanted.roundState() != null) {
            filters.add(inRound(reviewer, wanted.roundState()));
        }
        return Filters.and(filters);
    }

    /** In the round's state as the list shows it, see {@link Summaries#assignment}. */
    private static Bson inRound(UUID reviewer, RoundState state) {
        Bson is = Filters.eq(RoundsView.STATE, StateNames.write(state));
        Bson discussing = Filters.eq(RoundsView.STATE, StateNames.write(RoundState.DISCUSSION));
        Bson reviewed = Filters.elemMatch(
                RoundsView.ASSIGNMENTS,
                Filters.and(
                        Filters.eq(AssignmentPart.REVIEWER, reviewer.toString()),
                        Filters.eq(AssignmentPart.STATE, StateNames.write(AssignmentState.SUBMITTED))));
        return switch (state) {
            case OPEN -> Filters.or(is, Filters.and(discussing, Filters.nor(reviewed)));
            case DISCUSSION -> Filters.and(is, reviewed);
            default -> is;
        };
    }

    /** No time further away can be stored. */
    private static Instant storable(Instant moment) {
        return moment.isAfter(FAR_AWAY) ? FAR_AWAY : moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment;
    }
}
