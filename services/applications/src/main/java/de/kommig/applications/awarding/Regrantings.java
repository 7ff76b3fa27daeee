package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.contracts.Money;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Allows awards to be passed on in smaller ones (Weiterleitung). */
@Component
public class Regrantings {

    private final AwardSteps steps;

    public Regrantings(AwardSteps steps) {
        this.steps = steps;
    }

    /** For the funder; asked again, it is more or less than before. */
    public Outcome<Award> allow(UUID id, Money amount, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER, id, caller, context, (award, texts) -> new AwardCommand.AllowRegranting(amount));
    }
}
