package de.kommig.applications.http;

import de.kommig.applications.application.Application;
import de.kommig.applications.partnering.AnsweringAsPartner;
import de.kommig.applications.partnering.AskingPartners;
import de.kommig.applications.seeing.ApplicationSheet;
import de.kommig.applications.seeing.SeeingApplications;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Organisations that apply together with the one whose application it is: asked by the one, confirmed by each of the others. */
@RestController
@RequestMapping("/api/applications/{id}/co-applicants")
class CoApplicantsResource {

    private final AskingPartners asking;
    private final AnsweringAsPartner answering;
    private final SeeingApplications seeing;

    CoApplicantsResource(AskingPartners asking, AnsweringAsPartner answering, SeeingApplications seeing) {
        this.asking = asking;
        this.answering = answering;
        this.seeing = seeing;
    }

    /**
     * Asks an organisation to apply together with your own, while the application is being written. From now on it sees the draft with its content.
     * Refused when it takes part already, when it is the call's funder, and with more than 20 others.
     */
    @PostMapping
    ResponseEntity<ApplicationSheet> ask(
            @PathVariable UUID id, @Valid @RequestBody PartnerInput input, Caller caller, CommandContext context) {
        return answer(asking.ask(id, input.organisationId(), PartnerRole.CO_APPLICANT, caller, context), caller);
    }

    /** No longer wants a co-applicant, whether it has agreed or not; it sees nothing of the application any more. */
    @DeleteMapping("/{organisation}")
    ResponseEntity<ApplicationSheet> release(
            @PathVariable UUID id, @PathVariable UUID organisation, Caller caller, CommandContext context) {
        return answer(asking.release(id, organisation, caller, context), caller);
    }

    /**
     * An organisation that was asked agrees to apply together, and can take that back until the application is handed in. For all others there is no
     * such application (404).
     */
    @PostMapping("/{organisation}/confirmation")
    ResponseEntity<ApplicationSheet> confirm(
            @PathVariable UUID id, @PathVariable UUID organisation, Caller caller, CommandContext context) {
        return answer(answering.confirm(id, PartnerRole.CO_APPLICANT, organisation::equals, caller, context), caller);
    }

    /** An organisation that was asked does not take part, or no longer does. It sees nothing of the application any more. */
    @PostMapping("/{organisation}/refusal")
    ResponseEntity<Void> refuse(
            @PathVariable UUID id,
            @PathVariable UUID organisation,
            @Valid @RequestBody(required = false) @Nullable RefusalInput input,
            Caller caller,
            CommandContext context) {
        return Answers.done(answering.refuse(
                id, PartnerRole.CO_APPLICANT, organisation::equals, RefusalInput.reason(input), caller, context));
    }

    private ResponseEntity<ApplicationSheet> answer(Outcome<Application> outcome, Caller caller) {
        return Answers.ok(outcome, state -> seeing.sheet(state, caller));
    }
}
