package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.call.Call;
import de.kommig.applications.publishing.CallWriting;
import de.kommig.applications.publishing.PublishingCalls;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import de.kommig.web.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Allows awards to be passed on in smaller ones (Weiterleitung). */
@Component
public class Regrantings {

    private final AwardSteps steps;
    private final Aggregates<Award, AwardCommand, AwardEvent> awards;
    private final PublishingCalls publishing;

    public Regrantings(
            AwardSteps steps, Aggregates<Award, AwardCommand, AwardEvent> awards, PublishingCalls publishing) {
        this.steps = steps;
        this.awards = awards;
        this.publishing = publishing;
    }

    /** For the funder; asked again, it is more or less than before. */
    public Outcome<Award> allow(UUID id, Money amount, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER, id, caller, context, (award, texts) -> new AwardCommand.AllowRegranting(amount));
    }

    /**
     * Begins a call that is paid from the award; for its organisation in its capacity as a funder.
     *
     * @param call the new call's id
     * @throws NotFound (404) for everybody else
     * @throws RejectedCommand (409) when the award has less left that may be passed on
     */
    public Outcome<Call> draft(UUID id, UUID call, CallWriting writing, Caller caller, CommandContext context) {
        if (awards.load(id).state() instanceof Award.Known award
                && caller.is(Role.FUNDER)
                && caller.actsFor(award.parties().organisation())) {
            return publishing.draft(call, id, writing, caller, context);
        }
        throw new NotFound();
    }
}
