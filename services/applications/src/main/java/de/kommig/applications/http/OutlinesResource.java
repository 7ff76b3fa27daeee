package de.kommig.applications.http;

import de.kommig.applications.application.Application;
import de.kommig.applications.inviting.AnsweringOutlines;
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

/** The funder's answer to an outline. */
@RestController
@RequestMapping("/api/applications/{id}")
class OutlinesResource {

    private final AnsweringOutlines answering;
    private final SeeingApplications seeing;

    OutlinesResource(AnsweringOutlines answering, SeeingApplications seeing) {
        this.answering = answering;
        this.seeing = seeing;
    }

    /**
     * The funder invites an organisation to apply on the strength of its outline, until the call closes, or for longer if too little time is left. No
     * promise of money; refused when the call's money is gone.
     */
    @PostMapping("/invitation")
    ResponseEntity<ApplicationSheet> invite(@PathVariable UUID id, Caller caller, CommandContext context) {
        return answer(answering.invite(id, caller, context), caller);
    }

    /** The funder turns an outline down, or proposes to where the call asks for two. The organisation gets to read why, and what it can do now. */
    @PostMapping("/outline-refusal")
    ResponseEntity<ApplicationSheet> decline(
            @PathVariable UUID id,
            @Valid @RequestBody OutlineRefusalInput input,
            Caller caller,
            CommandContext context) {
        return answer(answering.decline(id, input.reasons(), input.nextSteps(), caller, context), caller);
    }

    private ResponseEntity<ApplicationSheet> answer(Outcome<Application> outcome, Caller caller) {
        return Answers.ok(outcome, state -> seeing.sheet(state, caller));
    }
}
