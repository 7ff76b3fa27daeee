package de.kommig.applications.inviting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.call.Call;
import de.kommig.applications.funding.EndingPassedOnCalls;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.DecisionText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import de.kommig.web.RejectedCommand;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Answers outlines; for funders alone (403), and each only those put to its own calls (404). */
@Component
public class AnsweringOutlines {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;
    private final EndingPassedOnCalls funds;
    private final Texts texts;

    public AnsweringOutlines(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls,
            EndingPassedOnCalls funds,
            Texts texts) {
        this.applications = applications;
        this.known = known;
        this.calls = calls;
        this.funds = funds;
        this.texts = texts;
    }

    /** Invites the organisation to apply, until the call closes, or for longer if there is too little time left. */
    public Outcome<Application> invite(UUID id, Caller caller, CommandContext context) {
        return answer(
                id, application -> invitation(calls.of(application.parties().call()), context), caller, context);
    }

    private ApplicationCommand invitation(Call.Public call, CommandContext context) {
        if (funds.hasNoMoney(call)) {
            throw new RejectedCommand(ApplicationRejection.CALL_HAS_NO_MONEY);
        }
        return new ApplicationCommand.Invite(call.terms(), context.now());
    }

    /** Does not invite it, or proposes not to where a decision takes two; the organisation gets to read why, and what it can do now. */
    public Outcome<Application> decline(
            UUID id, String reasons, String nextSteps, Caller caller, CommandContext context) {
        return answer(
                id,
                application -> new ApplicationCommand.DeclineOutline(
                        texts.keep(id, new DecisionText(null, reasons, nextSteps)),
                        calls.terms(application.parties().call()).inDetail().fourEyes(),
                        caller.person(),
                        NameUuid.of("proposal", context.commandId().toString())),
                caller,
                context);
    }

    private Outcome<Application> answer(
            UUID id, Function<Application.Begun, ApplicationCommand> command, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    Application.Begun application = known.as(Viewpoint.FUNDER, state, caller);
                    // Possible once two organisations have turned out to be one.
                    if (caller.actsFor(application.parties().organisation())) {
                        throw new RejectedCommand(ApplicationRejection.CALL_IS_YOUR_OWN);
                    }
                    return command.apply(application);
                },
                context);
    }
}
