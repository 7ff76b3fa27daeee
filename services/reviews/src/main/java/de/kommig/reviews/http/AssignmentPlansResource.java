package de.kommig.reviews.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.reviews.assigning.AssignmentPlan;
import de.kommig.reviews.assigning.PlanningCalls;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
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

/** Who is to review what of a whole call, planned at once, for coordinators. */
@RestController
@RequestMapping("/api/assignment-plans")
final class AssignmentPlansResource {

    private final PlanningCalls planning;

    AssignmentPlansResource(PlanningCalls planning) {
        this.planning = planning;
    }

    /**
     * Has a plan of assignments computed for all open rounds of a call; look at it until it is no longer `computing`. Who has been asked already,
     * stays.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<AssignmentPlanBody> start(
            @Valid @RequestBody AssignmentPlanInput input, Caller caller, CommandContext context, Locale language) {
        AssignmentPlan plan = planning.start(input.call(), caller.person(), context);
        return ResponseEntity.accepted()
                .location(URI.create("/api/assignment-plans/" + plan.id()))
                .body(AssignmentPlanBody.of(plan, language));
    }

    /** A plan of assignments: why these reviewers, who else there would be, and what it reaches; or what collides, and what would free it. */
    @GetMapping("/{id}")
    ResponseEntity<AssignmentPlanBody> plan(@PathVariable UUID id, Caller caller, Locale language) {
        return answer(planning.find(id), language);
    }

    /** Has a plan of assignments carried out: all whom it names are asked a moment later. Saying so again changes nothing. */
    @PostMapping("/{id}/confirmation")
    ResponseEntity<AssignmentPlanBody> confirm(
            @PathVariable UUID id, Caller caller, CommandContext context, Locale language) {
        return answer(planning.confirm(id, caller, context), language);
    }

    private static ResponseEntity<AssignmentPlanBody> answer(AssignmentPlan plan, Locale language) {
        return Answers.found(new Versioned<>(plan, plan.revision()), one -> AssignmentPlanBody.of(one, language));
    }
}
