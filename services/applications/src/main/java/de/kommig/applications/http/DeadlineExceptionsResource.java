package de.kommig.applications.http;

import de.kommig.applications.deadline.DeadlineRejection;
import de.kommig.applications.extending.ExceptionSheet;
import de.kommig.applications.extending.Extending;
import de.kommig.applications.extending.SeeingExceptions;
import de.kommig.applications.listing.ListingExceptions;
import de.kommig.eventstore.decider.Rejection;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exceptions from the deadlines of calls (Fristausnahmen). */
@RestController
@RequestMapping("/api")
class DeadlineExceptionsResource {

    private static final Map<Rejection, String> FAULTY = Map.of(
            DeadlineRejection.UNTIL_IS_PAST, "/until",
            DeadlineRejection.UNTIL_IS_WITHIN_TIME, "/until",
            DeadlineRejection.UNTIL_IS_TOO_LATE, "/until");

    private final Extending extending;
    private final SeeingExceptions seeing;
    private final ListingExceptions listing;

    DeadlineExceptionsResource(Extending extending, SeeingExceptions seeing, ListingExceptions listing) {
        this.extending = extending;
        this.seeing = seeing;
        this.listing = listing;
    }

    /**
     * A coordinator records that an organisation may answer a call until a later moment than all others; sent again, until another moment instead.
     */
    @PostMapping("/calls/{id}/deadline-exceptions")
    ResponseEntity<ExceptionSheet> grant(
            @PathVariable UUID id, @Valid @RequestBody ExceptionInput input, Caller caller, CommandContext context) {
        var until = Moments.sensible(input.until(), "/until");
        var outcome = extending.grant(id, input.organisationId(), until, input.reason(), caller, context);
        return Answers.ok(FaultyFields.refuse(outcome, FAULTY), seeing::sheet);
    }

    /**
     * A coordinator takes an exception back: the organisation has as much time as everybody else again. What it has handed in meanwhile stays handed
     * in.
     */
    @DeleteMapping("/calls/{id}/deadline-exceptions/{organisation}")
    ResponseEntity<Void> withdraw(@PathVariable UUID id, @PathVariable UUID organisation, CommandContext context) {
        return Answers.done(extending.withdraw(id, organisation, context));
    }

    /** All exceptions that hold for a call, the newest first. */
    @GetMapping("/calls/{id}/deadline-exceptions")
    Page<ExceptionSheet> ofCall(@PathVariable UUID id, Caller caller, PageRequest page) {
        return listing.ofCall(id, caller, page);
    }

    /** All exceptions from deadlines that your organisation has, the newest first. */
    @GetMapping("/deadline-exceptions")
    Page<ExceptionSheet> own(Caller caller, PageRequest page) {
        return listing.own(caller, page);
    }
}
