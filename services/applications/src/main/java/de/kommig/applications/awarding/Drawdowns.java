package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.AwardText;
import de.kommig.contracts.Money;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for money (Mittelabruf), pays it, and tells that it was spent. */
@Component
public class Drawdowns {

    private final AwardSteps steps;

    public Drawdowns(AwardSteps steps) {
        this.steps = steps;
    }

    /** For the organisation. */
    public Outcome<Award> request(UUID id, Money amount, String purpose, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.APPLICANT,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.RequestDrawdown(amount, texts.keep(new AwardText(purpose))));
    }

    /** For the funder. */
    public Outcome<Award> pay(UUID id, int number, LocalDate on, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.PayDrawdown(number, on, context.now()));
    }

    /** For the funder. */
    public Outcome<Award> refuse(UUID id, int number, String reasons, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.RefuseDrawdown(number, texts.keep(new AwardText(reasons))));
    }

    /** For the funder. */
    public Outcome<Award> payInstalment(UUID id, LocalDate on, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.PayInstalment(on, context.now()));
    }

    /** For the organisation. */
    public Outcome<Award> use(UUID id, int number, Money amount, LocalDate on, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.APPLICANT,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.UseDrawdown(number, amount, on, context.now()));
    }
}
