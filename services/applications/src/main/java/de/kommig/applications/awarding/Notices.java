package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.AwardText;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives notices (Zuwendungsbescheid), contests them, and puts an end to them. */
@Component
public class Notices {

    private final AwardSteps steps;

    public Notices(AwardSteps steps) {
        this.steps = steps;
    }

    /**
     * For the funder.
     *
     * @param amount at most what has been approved, and all of it if {@code null}
     */
    public Outcome<Award> give(
            UUID id,
            @Nullable Money amount,
            LocalDate on,
            Period period,
            List<PlannedCost> plan,
            @Nullable String text,
            Caller caller,
            CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) ->
                        new AwardCommand.GiveNotice(amount, on, period, plan, keptIfAny(texts, text), context.now()));
    }

    /** For the organisation. */
    public Outcome<Award> object(UUID id, String grounds, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.APPLICANT,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.Object(texts.keep(new AwardText(grounds)), context.now()));
    }

    /** For the organisation. */
    public Outcome<Award> waive(UUID id, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.APPLICANT,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.WaiveObjection(context.now()));
    }

    /** For the funder. */
    public Outcome<Award> settle(
            UUID id, ObjectionOutcome outcome, @Nullable String reasons, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.SettleObjection(outcome, keptIfAny(texts, reasons), context.now()));
    }

    /** For the funder. */
    public Outcome<Award> revoke(UUID id, LocalDate on, String reasons, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.Revoke(texts.keep(new AwardText(reasons)), on, context.now()));
    }

    private static @Nullable ContentRef keptIfAny(AwardSteps.Keeping texts, @Nullable String text) {
        return text == null ? null : texts.keep(new AwardText(text));
    }
}
