package de.kommig.applications.http;

import de.kommig.applications.application.Application;
import de.kommig.applications.deciding.DecidingApplications;
import de.kommig.applications.seeing.ApplicationSheet;
import de.kommig.applications.seeing.SeeingApplications;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The funder's decision, by one member or by two, as the call says. */
@RestController
@RequestMapping("/api/applications/{id}/decision")
class DecisionResource {

    private final DecidingApplications deciding;
    private final SeeingApplications seeing;

    DecisionResource(DecidingApplications deciding, SeeingApplications seeing) {
        this.deciding = deciding;
        this.seeing = seeing;
    }

    /**
     * The funder decides on an application. Where the call asks for two, one member proposes: the answer then has a {@code proposedDecision} and the
     * state as it was.
     */
    @PostMapping
    ResponseEntity<ApplicationSheet> decide(
            @PathVariable UUID id, @Valid @RequestBody DecisionInput input, Caller caller, CommandContext context) {
        var outcome = deciding.decide(id, input.ruling(), caller, context);
        return answer(FaultyFields.refuse(outcome, FaultyFields.OF_DECISION), caller);
    }

    /**
     * A second member of the funder agrees to what is proposed; with that it is decided, exactly as proposed. Nobody confirms a proposal of their own
     * (409).
     */
    @PostMapping("/confirmation")
    ResponseEntity<ApplicationSheet> confirm(
            @PathVariable UUID id, @Valid @RequestBody ConfirmationInput input, Caller caller, CommandContext context) {
        return answer(deciding.confirm(id, input.proposal(), caller, context), caller);
    }

    /**
     * A second member of the funder does not agree to what is proposed, and says why; everything is open again. Nobody declines a proposal of their
     * own (409).
     */
    @PostMapping("/dissent")
    ResponseEntity<ApplicationSheet> dissent(
            @PathVariable UUID id, @Valid @RequestBody DissentInput input, Caller caller, CommandContext context) {
        return answer(deciding.dissent(id, input.proposal(), input.reason(), caller, context), caller);
    }

    private ResponseEntity<ApplicationSheet> answer(Outcome<Application> outcome, Caller caller) {
        return Answers.ok(outcome, state -> seeing.sheet(state, caller));
    }
}
