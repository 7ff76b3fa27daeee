package de.kommig.applications.http;

import de.kommig.applications.award.Award;
import de.kommig.applications.awarding.AwardSheet;
import de.kommig.applications.awarding.EarlyStarts;
import de.kommig.applications.awarding.KnownAwards;
import de.kommig.applications.awarding.Notices;
import de.kommig.applications.awarding.SeeingAwards;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Awards (Zuwendungen): reading them, beginning early, the notice and what becomes of it. An award has the id of its application. */
@RestController
@RequestMapping("/api/awards")
class AwardsResource {

    private final KnownAwards known;
    private final SeeingAwards seeing;
    private final EarlyStarts earlyStarts;
    private final Notices notices;

    AwardsResource(KnownAwards known, SeeingAwards seeing, EarlyStarts earlyStarts, Notices notices) {
        this.known = known;
        this.seeing = seeing;
        this.earlyStarts = earlyStarts;
        this.notices = notices;
    }

    @GetMapping("/{id}")
    ResponseEntity<AwardSheet> award(@PathVariable UUID id, Caller caller) {
        return Answers.found(known.visible(id, caller), state -> seeing.sheet(state, caller));
    }

    @PostMapping("/{id}/early-start")
    ResponseEntity<AwardSheet> askForEarlyStart(
            @PathVariable UUID id,
            @Valid @RequestBody NoticeInputs.EarlyStartInput input,
            Caller caller,
            CommandContext context) {
        return answer(earlyStarts.ask(id, input.day(), input.reason(), caller, context), caller);
    }

    @PostMapping("/{id}/early-start/consent")
    ResponseEntity<AwardSheet> giveEarlyStart(
            @PathVariable UUID id,
            @Valid @RequestBody NoticeInputs.ConsentInput input,
            Caller caller,
            CommandContext context) {
        return answer(earlyStarts.give(id, input.day(), caller, context), caller);
    }

    @PostMapping("/{id}/early-start/refusal")
    ResponseEntity<AwardSheet> refuseEarlyStart(
            @PathVariable UUID id,
            @Valid @RequestBody AwardInputs.TextInput input,
            Caller caller,
            CommandContext context) {
        return answer(earlyStarts.refuse(id, input.text(), caller, context), caller);
    }

    @PostMapping("/{id}/notice")
    ResponseEntity<AwardSheet> giveNotice(
            @PathVariable UUID id,
            @Valid @RequestBody NoticeInputs.NoticeInput input,
            Caller caller,
            CommandContext context) {
        var plan = NoticeInputs.PlannedCostInput.plan(input.plan());
        var outcome = notices.give(
                id, input.sum(), input.day(), input.period().period(), plan, input.text(), caller, context);
        return answer(FaultyFields.refuse(outcome, FaultyFields.OF_NOTICE), caller);
    }

    @PostMapping("/{id}/objection")
    ResponseEntity<AwardSheet> object(
            @PathVariable UUID id,
            @Valid @RequestBody AwardInputs.TextInput input,
            Caller caller,
            CommandContext context) {
        return answer(notices.object(id, input.text(), caller, context), caller);
    }

    @PostMapping("/{id}/objection/settlement")
    ResponseEntity<AwardSheet> settle(
            @PathVariable UUID id,
            @Valid @RequestBody NoticeInputs.SettlementInput input,
            Caller caller,
            CommandContext context) {
        input.checkReasons();
        return answer(notices.settle(id, input.outcome(), input.reasons(), caller, context), caller);
    }

    @PostMapping("/{id}/waiver")
    ResponseEntity<AwardSheet> waive(@PathVariable UUID id, Caller caller, CommandContext context) {
        return answer(notices.waive(id, caller, context), caller);
    }

    @PostMapping("/{id}/revocation")
    ResponseEntity<AwardSheet> revoke(
            @PathVariable UUID id,
            @Valid @RequestBody NoticeInputs.RevocationInput input,
            Caller caller,
            CommandContext context) {
        return answer(notices.revoke(id, input.day(), input.reasons(), caller, context), caller);
    }

    private ResponseEntity<AwardSheet> answer(Outcome<Award> outcome, Caller caller) {
        return Answers.ok(outcome, state -> seeing.sheet(state, caller));
    }
}
