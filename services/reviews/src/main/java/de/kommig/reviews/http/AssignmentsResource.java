package de.kommig.reviews.http;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.assigning.AssigningReviewers;
import de.kommig.reviews.conflict.OwnRounds;
import de.kommig.reviews.extending.ExtendingDeadline;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundRejection;
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
    private final ExtendingDeadline extending;
    private final AssignmentSheets sheets;
    private final OwnRounds own;

    AssignmentsResource(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            AssigningReviewers assigning,
            ExtendingDeadline extending,
            AssignmentSheets sheets,
            OwnRounds own) {
        this.rounds = rounds;
        this.assigning = assigning;
        this.extending = extending;
        this.sheets = sheets;
        this.own = own;
    }

    /** Asks somebody of the pool for a review, who is not suspended. Where something speaks against it, a reason is needed. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AssignmentSheet> assign(
            @PathVariable UUID id,
            @Valid @RequestBody AssignmentRequest request,
            Caller caller,
            CommandContext context) {
        own.refuse(caller, id);
        Outcome<Round> outcome = assigning.assign(id, request.reviewer(), request.reason(), context);
        if (outcome instanceof Outcome.Rejected<Round> rejected && rejected.reason() == RoundRejection.NO_ROUND) {
            throw new NotFound();
        }
        return sheets.created(id, request.reviewer(), outcome);
    }

    /** A coordinator gives a reviewer more time. */
    @PostMapping("/{reviewer}/extension")
    ResponseEntity<AssignmentSheet> extend(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @Valid @RequestBody ExtensionRequest request,
            Caller caller,
            CommandContext context) {
        own.refuse(caller, id);
        return sheets.ok(id, reviewer, extending.extend(id, reviewer, request.lastSecond(), request.reason(), context));
    }

    /** How it stands with one reviewer of a round; for coordinators and that reviewer. */
    @GetMapping("/{reviewer}")
    ResponseEntity<AssignmentSheet> assignment(@PathVariable UUID id, @PathVariable UUID reviewer, Caller caller) {
        // Who else was asked is nobody's business among reviewers.
        if (caller.is(Role.REVIEWER) && !caller.person().equals(reviewer)) {
            throw new NotFound();
        }
        return sheets.found(id, reviewer);
    }

    /** A coordinator no longer asks somebody, before their review is in. They can be asked again. */
    @PostMapping("/{reviewer}/release")
    ResponseEntity<AssignmentSheet> release(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @Valid @RequestBody ReleaseInput input,
            Caller caller,
            CommandContext context) {
        own.refuse(caller, id);
        Outcome<Round> outcome = assigning.release(id, reviewer, input.reason(), context);
        if (outcome instanceof Outcome.Rejected<Round> rejected
                && (rejected.reason() == RoundRejection.NO_ROUND || rejected.reason() == RoundRejection.NOT_ASSIGNED)) {
            throw new NotFound();
        }
        return sheets.ok(id, reviewer, outcome);
    }
}
