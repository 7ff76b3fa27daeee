package de.kommig.reviews.http;

import de.kommig.reviews.listing.AssignmentFilter;
import de.kommig.reviews.listing.AssignmentSummary;
import de.kommig.reviews.listing.Rounds;
import de.kommig.reviews.round.AssignmentState;
import de.kommig.reviews.round.RoundState;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a reviewer was asked for. */
@RestController
@RequestMapping("/api/assignments")
final class MyAssignmentsResource {

    private final Rounds list;

    MyAssignmentsResource(Rounds list) {
        this.list = list;
    }

    /**
     * The calling reviewer's own assignments, newest round first.
     *
     * @param call only those of applications to this call
     * @param state only those in one of these states
     * @param dueBefore only those whose review is due before this moment and still to be handed in
     * @param roundState only those whose round is in this state
     */
    @GetMapping
    Page<AssignmentSummary> mine(
            @RequestParam(required = false) @Nullable List<AssignmentState> state,
            @RequestParam(required = false) @Nullable UUID call,
            @RequestParam(required = false) @Nullable Instant dueBefore,
            @RequestParam(required = false) @Nullable RoundState roundState,
            PageRequest page,
            Caller caller) {
        return list.assignments(
                caller.person(),
                new AssignmentFilter(state == null ? List.of() : state, call, dueBefore, roundState),
                page);
    }
}
