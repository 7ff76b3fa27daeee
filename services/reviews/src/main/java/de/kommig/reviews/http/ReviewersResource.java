package de.kommig.reviews.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.answering.AnsweringAssignment;
import de.kommig.reviews.answering.Asked;
import de.kommig.reviews.reviewing.SubmittingReview;
import de.kommig.reviews.round.Round;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a reviewer answers to being asked, and the review. For that reviewer alone: for everybody else there is no such assignment. */
@RestController
@RequestMapping("/api/rounds/{id}/assignments/{reviewer}")
final class ReviewersResource {

    private final AnsweringAssignment answering;
    private final SubmittingReview submitting;
    private final Bodies bodies;

    ReviewersResource(AnsweringAssignment answering, SubmittingReview submitting, Bodies bodies) {
        this.answering = answering;
        this.submitting = submitting;
        this.bodies = bodies;
    }

    /** I will review. */
    @PostMapping("/acceptance")
    ResponseEntity<AssignmentBody> accept(
            @PathVariable UUID id, @PathVariable UUID reviewer, Caller caller, CommandContext context) {
        return Answers.ok(
                answering.accept(id, Asked.of(reviewer, caller), context), round -> body(id, reviewer, round));
    }

    /** I will not review. */
    @PostMapping("/declination")
    ResponseEntity<AssignmentBody> decline(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @Valid @RequestBody(required = false) @Nullable DeclinationRequest request,
            Caller caller,
            CommandContext context) {
        String reason = request == null ? null : request.reason();
        return Answers.ok(
                answering.decline(id, Asked.of(reviewer, caller), reason, context), round -> body(id, reviewer, round));
    }

    /** I must not review: conflict of interest. */
    @PostMapping("/recusal")
    ResponseEntity<AssignmentBody> recuse(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @Valid @RequestBody RecusalRequest request,
            Caller caller,
            CommandContext context) {
        return Answers.ok(
                answering.recuse(id, Asked.of(reviewer, caller), request.ground(), request.explanation(), context),
                round -> body(id, reviewer, round));
    }

    /** My review; sent again while the round is open, it replaces the one before. */
    @PostMapping("/review")
    ResponseEntity<AssignmentBody> review(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @Valid @RequestBody ReviewRequest request,
            Caller caller,
            CommandContext context) {
        return Answers.ok(
                submitting.submit(id, Asked.of(reviewer, caller), request.findings(), context),
                round -> body(id, reviewer, round));
    }

    private AssignmentBody body(UUID id, UUID reviewer, Round round) {
        return round.assignmentOf(reviewer)
                .map(assignment -> bodies.assignment(id, reviewer, assignment))
                .orElseThrow(NotFound::new);
    }
}
