package de.kommig.reviews.http;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.assigning.AssigningReviewers;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundRejection;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Role;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reviewers of a round, asked by coordinators. */
@RestController
@RequestMapping("/api/rounds/{id}/assignments")
final class AssignmentsResource {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final AssigningReviewers assigning;
    private final Bodies bodies;

    AssignmentsResource(
            Aggregates<Round, RoundCommand, RoundEvent> rounds, AssigningReviewers assigning, Bodies bodies) {
        this.rounds = rounds;
        this.assigning = assigning;
        this.bodies = bodies;
    }

    /** Asks somebody for a review. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AssignmentBody> assign(
            @PathVariable UUID id,
            @Valid @RequestBody AssignmentRequest request,
            Caller caller,
            CommandContext context) {
        Outcome<Round> outcome = assigning.assign(id, request.reviewer(), context);
        if (outcome instanceof Outcome.Rejected<Round> rejected && rejected.reason() == RoundRejection.NO_ROUND) {
            throw new NotFound();
        }
        return Answers.created(
                outcome,
                "/api/rounds/" + id + "/assignments/{reviewer}",
                request.reviewer(),
                round -> body(id, request.reviewer(), round));
    }

    /** How it stands with one reviewer; for coordinators and that reviewer. */
    @GetMapping("/{reviewer}")
    ResponseEntity<AssignmentBody> assignment(@PathVariable UUID id, @PathVariable UUID reviewer, Caller caller) {
        // Who else was asked is nobody's business among reviewers.
        if (caller.is(Role.REVIEWER) && !caller.person().equals(reviewer)) {
            throw new NotFound();
        }
        return Answers.found(rounds.load(id), round -> body(id, reviewer, round));
    }

    private AssignmentBody body(UUID id, UUID reviewer, Round round) {
        return round.assignmentOf(reviewer)
                .map(assignment -> bodies.assignment(id, reviewer, assignment))
                .orElseThrow(NotFound::new);
    }
}
