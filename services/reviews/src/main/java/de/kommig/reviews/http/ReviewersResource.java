package de.kommig.reviews.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.answering.AnsweringAssignment;
import de.kommig.reviews.answering.Asked;
import de.kommig.reviews.extending.ExtendingDeadline;
import de.kommig.reviews.reviewing.SubmittingReview;
import de.kommig.web.Caller;
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
    private final ExtendingDeadline extending;
    private final AssignmentSheets sheets;

    ReviewersResource(
            AnsweringAssignment answering,
            SubmittingReview submitting,
            ExtendingDeadline extending,
            AssignmentSheets sheets) {
        this.answering = answering;
        this.submitting = submitting;
        this.extending = extending;
        this.sheets = sheets;
    }

    /** The calling reviewer agrees to review. */
    @PostMapping("/acceptance")
    ResponseEntity<AssignmentSheet> accept(
            @PathVariable UUID id, @PathVariable UUID reviewer, Caller caller, CommandContext context) {
        return sheets.ok(id, reviewer, answering.accept(id, Asked.of(reviewer, caller), context));
    }

    /** The calling reviewer does not review; they may say why. */
    @PostMapping("/declination")
    ResponseEntity<AssignmentSheet> decline(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @Valid @RequestBody(required = false) @Nullable DeclinationRequest request,
            Caller caller,
            CommandContext context) {
        String reason = request == null ? null : request.reason();
        return sheets.ok(id, reviewer, answering.decline(id, Asked.of(reviewer, caller), reason, context));
    }

    /** The calling reviewer must not review: a conflict of interest. With the ground `other`, say what it is. */
    @PostMapping("/recusal")
    ResponseEntity<AssignmentSheet> recuse(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @Valid @RequestBody RecusalRequest request,
            Caller caller,
            CommandContext context) {
        request.requireExplained();
        return sheets.ok(
                id,
                reviewer,
                answering.recuse(id, Asked.of(reviewer, caller), request.ground(), request.explanation(), context));
    }

    /** The calling reviewer asks for more time. */
    @PostMapping("/extension-request")
    ResponseEntity<AssignmentSheet> ask(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @Valid @RequestBody ExtensionRequest request,
            Caller caller,
            CommandContext context) {
        return sheets.ok(
                id,
                reviewer,
                extending.request(id, Asked.of(reviewer, caller), request.lastSecond(), request.reason(), context));
    }

    /** The calling reviewer hands in their review; sent again while the round is open, it replaces the one before. */
    @PostMapping("/review")
    ResponseEntity<AssignmentSheet> review(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @Valid @RequestBody ReviewRequest request,
            Caller caller,
            CommandContext context) {
        return sheets.ok(id, reviewer, submitting.submit(id, Asked.of(reviewer, caller), request.findings(), context));
    }
}
