package de.kommig.applications.http;

import de.kommig.applications.award.Award;
import de.kommig.applications.awarding.AwardSheet;
import de.kommig.applications.awarding.Changes;
import de.kommig.applications.awarding.Drawdowns;
import de.kommig.applications.awarding.SeeingAwards;
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

/** What happens to awards while a project runs: money is drawn, paid and spent, and plans change. */
@RestController
@RequestMapping("/api/awards/{id}")
class SpendingResource {

    private final Drawdowns drawdowns;
    private final Changes changes;
    private final SeeingAwards seeing;

    SpendingResource(Drawdowns drawdowns, Changes changes, SeeingAwards seeing) {
        this.drawdowns = drawdowns;
        this.changes = changes;
        this.seeing = seeing;
    }

    /** The organisation asks for money (Mittelabruf), where the award is paid by need. Never for more in all than was awarded. */
    @PostMapping("/drawdowns")
    ResponseEntity<AwardSheet> request(
            @PathVariable UUID id,
            @Valid @RequestBody SpendingInputs.DrawdownInput input,
            Caller caller,
            CommandContext context) {
        return answer(drawdowns.request(id, input.sum(), input.purpose(), caller, context), caller);
    }

    /**
     * The funder notes that a drawdown was paid, on a day that is not in the future. From that day runs the time in which the money is to be used.
     */
    @PostMapping("/drawdowns/{number}/payment")
    ResponseEntity<AwardSheet> pay(
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid @RequestBody AwardInputs.DayInput input,
            Caller caller,
            CommandContext context) {
        return answer(drawdowns.pay(id, number, input.day(), caller, context), caller);
    }

    /** The funder refuses a drawdown, and says why. */
    @PostMapping("/drawdowns/{number}/refusal")
    ResponseEntity<AwardSheet> refuse(
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid @RequestBody AwardInputs.TextInput input,
            Caller caller,
            CommandContext context) {
        return answer(drawdowns.refuse(id, number, input.text(), caller, context), caller);
    }

    /** The organisation notes that it has spent money of a drawdown that was paid. In parts, until all of it is spent. */
    @PostMapping("/drawdowns/{number}/use")
    ResponseEntity<AwardSheet> use(
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid @RequestBody SpendingInputs.SpendingInput input,
            Caller caller,
            CommandContext context) {
        return answer(drawdowns.use(id, number, input.sum(), input.day(), caller, context), caller);
    }

    /** The funder notes that the next instalment was paid, where the award is paid in instalments and the day of that one has come. */
    @PostMapping("/instalments")
    ResponseEntity<AwardSheet> payInstalment(
            @PathVariable UUID id,
            @Valid @RequestBody AwardInputs.DayInput input,
            Caller caller,
            CommandContext context) {
        return answer(drawdowns.payInstalment(id, input.day(), caller, context), caller);
    }

    /**
     * The organisation asks for a change (Änderungsanzeige) of budget, period or purpose. One of each kind at a time; what the tolerance covers needs
     * none (409).
     */
    @PostMapping("/changes")
    ResponseEntity<AwardSheet> requestChange(
            @PathVariable UUID id,
            @Valid @RequestBody SpendingInputs.ChangeInput input,
            Caller caller,
            CommandContext context) {
        input.checkFields();
        var outcome = changes.request(id, input.kind(), input.costs(), input.day(), input.reason(), caller, context);
        return answer(outcome, caller);
    }

    /**
     * The funder agrees to a change, which holds from then on. Refused when it no longer fits the award, e.g. because more has been spent than it
     * plans.
     */
    @PostMapping("/changes/{number}/acceptance")
    ResponseEntity<AwardSheet> acceptChange(
            @PathVariable UUID id, @PathVariable int number, Caller caller, CommandContext context) {
        return answer(changes.accept(id, number, caller, context), caller);
    }

    /** The funder does not agree to a change, and says why. */
    @PostMapping("/changes/{number}/refusal")
    ResponseEntity<AwardSheet> refuseChange(
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid @RequestBody AwardInputs.TextInput input,
            Caller caller,
            CommandContext context) {
        return answer(changes.refuse(id, number, input.text(), caller, context), caller);
    }

    private ResponseEntity<AwardSheet> answer(Outcome<Award> outcome, Caller caller) {
        return Answers.ok(outcome, state -> seeing.sheet(state, caller));
    }
}
