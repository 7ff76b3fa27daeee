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

    /** An award, for its organisation, its funder and coordinators. What does not exist yet is absent, and so are texts that have been erased. */
    @GetMapping("/{id}")
    ResponseEntity<AwardSheet> award(@PathVariable UUID id, Caller caller) {
        return Answers.found(known.visible(id, caller), state -> seeing.sheet(state, caller));
    }

    /**
     * The organisation asks for an early start (vorzeitiger Maßnahmebeginn), between handing in and the decision. After a refusal it can ask again.
     */
    @PostMapping("/{id}/early-start")
    ResponseEntity<AwardSheet> askForEarlyStart(
            @PathVariable UUID id,
            @Valid @RequestBody NoticeInputs.EarlyStartInput input,
            Caller caller,
            CommandContext context) {
        return answer(earlyStarts.ask(id, input.day(), input.reason(), caller, context), caller);
    }

    /** The funder agrees to an early start, from the day that was asked for or a later one. */
    @PostMapping("/{id}/early-start/consent")
    ResponseEntity<AwardSheet> giveEarlyStart(
            @PathVariable UUID id,
            @Valid @RequestBody NoticeInputs.ConsentInput input,
            Caller caller,
            CommandContext context) {
        return answer(earlyStarts.give(id, input.day(), caller, context), caller);
    }

    /** The funder does not agree to an early start, and says why. */
    @PostMapping("/{id}/early-start/refusal")
    ResponseEntity<AwardSheet> refuseEarlyStart(
            @PathVariable UUID id,
            @Valid @RequestBody AwardInputs.TextInput input,
            Caller caller,
            CommandContext context) {
        return answer(earlyStarts.refuse(id, input.text(), caller, context), caller);
    }

    /**
     * The funder gives notice (Zuwendungsbescheid) of an award: amount, period and planned costs. It gives at most what has been approved, and all of
     * that when no amount is named; from the announcement on the notice can be objected to. Also once more after an objection that was upheld.
     */
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

    /** The organisation objects to the notice (Widerspruch), until its last day for that. Not to one against which an objection has been rejected. */
    @PostMapping("/{id}/objection")
    ResponseEntity<AwardSheet> object(
            @PathVariable UUID id,
            @Valid @RequestBody AwardInputs.TextInput input,
            Caller caller,
            CommandContext context) {
        return answer(notices.object(id, input.text(), caller, context), caller);
    }

    /** The funder records how an objection ended. One that was rejected needs reasons, one that was upheld is followed by a new notice. */
    @PostMapping("/{id}/objection/settlement")
    ResponseEntity<AwardSheet> settle(
            @PathVariable UUID id,
            @Valid @RequestBody NoticeInputs.SettlementInput input,
            Caller caller,
            CommandContext context) {
        input.checkReasons();
        return answer(notices.settle(id, input.outcome(), input.reasons(), caller, context), caller);
    }

    /** The organisation waives its right to object (Rechtsbehelfsverzicht), so that the notice is final at once. Cannot be taken back. */
    @PostMapping("/{id}/waiver")
    ResponseEntity<AwardSheet> waive(@PathVariable UUID id, Caller caller, CommandContext context) {
        return answer(notices.waive(id, caller, context), caller);
    }

    /** The funder revokes the notice (Widerruf, Rücknahme), in any state after it, also when all is closed. */
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
