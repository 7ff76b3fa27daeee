package de.kommig.applications.awarding;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.call.CallRules;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import org.springframework.stereotype.Component;

/** Opens the award of an application that has been approved, with the rules of its call as they are then. */
@Component
public class OpeningAwards {

    private final Aggregates<Award, AwardCommand, AwardEvent> awards;
    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownCalls calls;

    public OpeningAwards(
            Aggregates<Award, AwardCommand, AwardEvent> awards,
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownCalls calls) {
        this.awards = awards;
        this.applications = applications;
        this.calls = calls;
    }

    /** Opens it; one that is open stays as it is. */
    public Outcome<Award> open(ApplicationEvent.Approved approved, CommandContext context) {
        CallRules rules = calls.terms(approved.parties().call()).inDetail();
        return awards.handle(
                approved.parties().application(),
                new AwardCommand.Open(
                        approved.parties(),
                        title(approved),
                        approved.amount(),
                        rules.zone(),
                        rules.award(),
                        rules.financing()),
                context);
    }

    private String title(ApplicationEvent.Approved approved) {
        return applications.load(approved.parties().application()).state() instanceof Application.HandedIn it
                ? it.dossier().proposal().title()
                : "";
    }
}
