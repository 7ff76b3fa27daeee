package de.kommig.applications.http;

import de.kommig.applications.application.Application;
import de.kommig.applications.checking.Checking;
import de.kommig.applications.seeing.ApplicationSheet;
import de.kommig.applications.seeing.SeeingApplications;
import de.kommig.applications.submitting.Submitting;
import de.kommig.applications.withdrawing.Withdrawing;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.problems.Languages;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps that an application takes, each by those who may take it. */
@RestController
@RequestMapping("/api/applications/{id}")
class StepsResource {

    private final Submitting submitting;
    private final Checking checking;
    private final Withdrawing withdrawing;
    private final SeeingApplications seeing;

    StepsResource(Submitting submitting, Checking checking, Withdrawing withdrawing, SeeingApplications seeing) {
        this.submitting = submitting;
        this.checking = checking;
        this.withdrawing = withdrawing;
        this.seeing = seeing;
    }

    /**
     * Hands in what is written now: the outline, the application, or the application again after a correction request. Refused with all that is
     * missing, and where a rule of the call is not met with what would help. `Link` names the receipt.
     *
     * @param language in which a refusal says what is to be done
     */
    @PostMapping("/submission")
    ResponseEntity<ApplicationSheet> submit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller,
            CommandContext context) {
        Outcome<Application> outcome = submitting.submit(id, caller, context, Languages.of(language));
        return receipted(outcome, answer(outcome, caller), id);
    }

    /**
     * Sends an application back with what is to be corrected (Nachforderung). For coordinators, and for the funder of the call, until the formal
     * check is passed.
     */
    @PostMapping("/correction-request")
    ResponseEntity<ApplicationSheet> requestCorrection(
            @PathVariable UUID id,
            @Valid @RequestBody CorrectionRequestInput input,
            Caller caller,
            CommandContext context) {
        var respondBy = Moments.sensible(input.respondBy(), "/respondBy");
        var outcome = checking.requestCorrection(id, input.text(), respondBy, caller, context);
        return answer(FaultyFields.refuse(outcome, FaultyFields.OF_CORRECTION_REQUEST), caller);
    }

    /**
     * A coordinator admits an application: the formal check is passed, and it goes on to review. Refused while items of the checklist are open.
     *
     * @param language in which a refusal says what is open
     */
    @PostMapping("/admission")
    ResponseEntity<ApplicationSheet> admit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller,
            CommandContext context) {
        return answer(checking.admit(id, caller, context, Languages.of(language)), caller);
    }

    /**
     * Takes an application back, as a draft or after it has been handed in, until it is approved or rejected; nobody has to say why. Cannot be
     * undone; what was saved stays for its authors to see.
     */
    @PostMapping("/withdrawal")
    ResponseEntity<ApplicationSheet> withdraw(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable WithdrawalInput input,
            Caller caller,
            CommandContext context) {
        String reason = input == null ? null : input.reason();
        return answer(withdrawing.withdraw(id, reason, caller, context), caller);
    }

    private ResponseEntity<ApplicationSheet> answer(Outcome<Application> outcome, Caller caller) {
        return Answers.ok(outcome, state -> seeing.sheet(state, caller));
    }

    private static ResponseEntity<ApplicationSheet> receipted(
            Outcome<Application> outcome, ResponseEntity<ApplicationSheet> answer, UUID id) {
        if (!(outcome instanceof Outcome.Accepted<Application> accepted
                && accepted.state() instanceof Application.HandedIn handedIn)) {
            return answer;
        }
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(
                        HttpHeaders.LINK,
                        "</api/applications/%s/versions/%d/receipt.pdf>; rel=\"receipt\""
                                .formatted(id, handedIn.dossier().versions()))
                .body(answer.getBody());
    }
}
