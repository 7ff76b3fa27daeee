package de.kommig.applications.awarding;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.award.AwardRejection;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.AwardText;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.RejectedCommand;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for an early start (vorzeitiger Maßnahmebeginn) while the application is with others, and answers that. */
@Component
public class EarlyStarts {

    private final AwardSteps steps;
    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;

    public EarlyStarts(
            AwardSteps steps,
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls) {
        this.steps = steps;
        this.applications = applications;
        this.known = known;
        this.calls = calls;
    }

    /** For the organisation whose application it is. */
    public Outcome<Award> ask(UUID id, LocalDate from, String reason, Caller caller, CommandContext context) {
        Application.Begun application =
                known.as(Viewpoint.APPLICANT, applications.load(id).state(), caller);
        if (!waitsForDecision(application)) {
            throw new RejectedCommand(AwardRejection.EARLY_START_NOT_POSSIBLE_NOW);
        }
        String zone = calls.terms(application.parties().call()).inDetail().zone();
        return steps.handle(
                id,
                state -> texts -> new AwardCommand.AskForEarlyStart(
                        application.parties(), zone, from, texts.keep(new AwardText(reason)), context.now()),
                context);
    }

    private static boolean waitsForDecision(Application application) {
        return switch (application) {
            case Application.Withdrawn it -> false;
            case Application.Approved it -> false;
            case Application.Rejected it -> false;
            // An outline applies for nothing yet.
            case Application.Outlined it -> false;
            case Application.HandedIn it -> true;
            default -> false;
        };
    }

    /** For the funder. */
    public Outcome<Award> give(UUID id, LocalDate from, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER, id, caller, context, (award, texts) -> new AwardCommand.GiveEarlyStart(from));
    }

    /** For the funder. */
    public Outcome<Award> refuse(UUID id, String reasons, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, texts) -> new AwardCommand.RefuseEarlyStart(texts.keep(new AwardText(reasons))));
    }
}
