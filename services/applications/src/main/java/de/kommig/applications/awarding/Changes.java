package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.award.Spending;
import de.kommig.applications.ledger.Ledger;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.AwardText;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for changes (Änderungsanzeige) and answers that. */
@Component
public class Changes {

    private final AwardSteps steps;
    private final Ledger ledger;

    public Changes(AwardSteps steps, Ledger ledger) {
        this.steps = steps;
        this.ledger = ledger;
    }

    /**
     * For the organisation.
     *
     * @param plan for a change of the budget
     * @param until for a change of the period
     */
    public Outcome<Award> request(
            UUID id,
            ChangeKind kind,
            @Nullable List<PlannedCost> plan,
            @Nullable LocalDate until,
            String reason,
            Caller caller,
            CommandContext context) {
        return steps.take(
                Viewpoint.APPLICANT,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.RequestChange(kind, plan, until, texts.keep(new AwardText(reason))));
    }

    /** For the funder. */
    public Outcome<Award> accept(UUID id, int number, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.AcceptChange(number, Spending.of(ledger.of(id)), context.now()));
    }

    /** For the funder. */
    public Outcome<Award> refuse(UUID id, int number, String reasons, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.RefuseChange(number, texts.keep(new AwardText(reasons))));
    }
}
