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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organisation that carries an application of one that has no legal form (Träger): asked by the one, confirmed by the other. */
@RestController
@RequestMapping("/api/applications/{id}/fiscal-sponsor")
class FiscalSponsorResource {

    private final AskingPartners asking;
    private final AnsweringAsPartner answering;
    private final SeeingApplications seeing;

    FiscalSponsorResource(AskingPartners asking, AnsweringAsPartner answering, SeeingApplications seeing) {
        this.asking = asking;
        this.answering = answering;
        this.seeing = seeing;
    }

    /**
     * Asks an organisation with a legal form to carry the application (Träger), while it is being written. From now on it sees the draft with its
     * content. One at a time: another one has to be released before (409).
     */
    @PutMapping
    ResponseEntity<ApplicationSheet> ask(
            @PathVariable UUID id, @Valid @RequestBody PartnerInput input, Caller caller, CommandContext context) {
        return answer(asking.ask(id, input.organisationId(), PartnerRole.FISCAL_SPONSOR, caller, context), caller);
    }

    /** No longer wants the fiscal sponsor, whether it has agreed or not; it sees nothing of the application any more. */
    @DeleteMapping
    ResponseEntity<ApplicationSheet> release(@PathVariable UUID id, Caller caller, CommandContext context) {
        return answer(asking.releaseSponsor(id, caller, context), caller);
    }

    /**
     * The organisation that was asked agrees to carry the application, and can take that back until it is handed in. For all others there is no such
     * application (404).
     */
    @PostMapping("/confirmation")
    ResponseEntity<ApplicationSheet> confirm(@PathVariable UUID id, Caller caller, CommandContext context) {
        return answer(answering.confirm(id, PartnerRole.FISCAL_SPONSOR, anyone -> true, caller, context), caller);
    }

    /** The organisation that was asked does not carry the application, or no longer does. It sees nothing of it any more. */
    @PostMapping("/refusal")
    ResponseEntity<Void> refuse(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable RefusalInput input,
            Caller caller,
            CommandContext context) {
        return Answers.done(answering.refuse(
                id, PartnerRole.FISCAL_SPONSOR, anyone -> true, RefusalInput.reason(input), caller, context));
    }

    private ResponseEntity<ApplicationSheet> answer(Outcome<Application> outcome, Caller caller) {
        return Answers.ok(outcome, state -> seeing.sheet(state, caller));
    }
}
