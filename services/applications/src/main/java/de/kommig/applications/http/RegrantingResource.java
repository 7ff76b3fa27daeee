package de.kommig.applications.http;

import de.kommig.applications.awarding.AwardSheet;
import de.kommig.applications.awarding.Regrantings;
import de.kommig.applications.awarding.SeeingAwards;
import de.kommig.applications.publishing.CallInDetail;
import de.kommig.applications.publishing.SeeingCalls;
import de.kommig.applications.publishing.WantedLanguages;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Awards that are passed on in smaller ones (Weiterleitung). */
@RestController
@RequestMapping("/api/awards/{id}")
class RegrantingResource {

    private final Regrantings regrantings;
    private final SeeingAwards seeing;
    private final SeeingCalls seeingCalls;

    RegrantingResource(Regrantings regrantings, SeeingAwards seeing, SeeingCalls seeingCalls) {
        this.regrantings = regrantings;
        this.seeing = seeing;
        this.seeingCalls = seeingCalls;
    }

    /**
     * The funder says how much of an award may be passed on in smaller ones (Weiterleitung), all in all; sent again, it is more or less than before.
     */
    @PostMapping("/regranting")
    ResponseEntity<AwardSheet> allow(
            @PathVariable UUID id,
            @Valid @RequestBody AwardInputs.AmountInput input,
            Caller caller,
            CommandContext context) {
        var outcome = regrantings.allow(id, input.sum(), caller, context);
        return Answers.ok(outcome, state -> seeing.sheet(state, caller));
    }

    /** Begins a call that is paid from the award. All of them together never have more than may be passed on. */
    @PostMapping("/calls")
    ResponseEntity<CallInDetail> draft(
            @PathVariable UUID id, @Valid @RequestBody CallInput input, Caller caller, CommandContext context) {
        UUID call = NameUuid.of("call", context.commandId().toString());
        var outcome = regrantings.draft(id, call, input.writing(), caller, context);
        return Answers.created(
                FaultyFields.refuse(outcome),
                "/api/calls/{id}",
                call,
                state -> seeingCalls.sheet(state, WantedLanguages.ALL));
    }
}
