package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.award.BaseRates;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.AwardText;
import de.kommig.contracts.Money;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hears the organisation (Anhörung), claims money back (Rückforderung), and notes that it was paid. */
@Component
public class Recoveries {

    private final AwardSteps steps;
    private final BaseRates rates;

    public Recoveries(AwardSteps steps, BaseRates rates) {
        this.steps = steps;
        this.rates = rates;
    }

    /** For the funder. */
    public Outcome<Award> hear(
            UUID id, Money amount, String reasons, LocalDate respondBy, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.OpenHearing(
                        amount, texts.keep(new AwardText(reasons)), respondBy, context.now()));
    }

    /** For the organisation. */
    public Outcome<Award> answer(UUID id, String answer, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.APPLICANT,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.AnswerHearing(texts.keep(new AwardText(answer))));
    }

    /** For the funder. */
    public Outcome<Award> end(UUID id, Caller caller, CommandContext context) {
        return steps.take(Viewpoint.FUNDER, id, caller, context, (award, texts) -> new AwardCommand.EndHearing());
    }

    /** For the funder. */
    public Outcome<Award> order(
            UUID id,
            Money amount,
            LocalDate interestFrom,
            LocalDate payBy,
            String reasons,
            Caller caller,
            CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.OrderRecovery(
                        amount, interestFrom, payBy, texts.keep(new AwardText(reasons)), context.now()));
    }

    /** For the funder. */
    public Outcome<Award> payBack(UUID id, Money amount, LocalDate on, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.PayBack(amount, on, rates, context.now()));
    }
}
