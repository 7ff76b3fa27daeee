package de.kommig.applications.deciding;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationDecider;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.application.Verdict;
import de.kommig.applications.committing.CommittingMoney;
import de.kommig.applications.committing.MoneyRefused;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.DecisionText;
import de.kommig.applications.texts.DissentText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import de.kommig.web.RejectedCommand;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides applications; for funders alone (403), and each only those put to its own calls (404). Where the call says that a decision
 * takes two, one member proposes and another one agrees or not. The money of an approval is reserved before it is one, and a place on the
 * waiting list claimed before it is given.
 */
@Component
public class DecidingApplications {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;
    private final CommittingMoney money;
    private final WaitingRanks ranks;
    private final Texts texts;

    public DecidingApplications(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls,
            CommittingMoney money,
            WaitingRanks ranks,
            Texts texts) {
        this.applications = applications;
        this.known = known;
        this.calls = calls;
        this.money = money;
        this.ranks = ranks;
        this.texts = texts;
    }

    /** Decides on an application, or proposes a decision where that takes two. */
    public Outcome<Application> decide(UUID id, Ruling ruling, Caller caller, CommandContext context) {
        return carryOut(
                id,
                application -> new ApplicationCommand.Decide(
                        verdict(application, ruling),
                        calls.terms(application.parties().call()).inDetail().fourEyes(),
                        caller.person(),
                        NameUuid.of("proposal", context.commandId().toString())),
                caller,
                context);
    }

    /** Agrees to what somebody else has proposed; with that it is decided, exactly as proposed. */
    public Outcome<Application> confirm(UUID id, UUID proposal, Caller caller, CommandContext context) {
        return carryOut(id, application -> new ApplicationCommand.Confirm(proposal, caller.person()), caller, context);
    }

    /** Does not agree to what somebody else has proposed; everything is open again. */
    public Outcome<Application> dissent(UUID id, UUID proposal, String reason, Caller caller, CommandContext context) {
        return carryOut(
                id,
                application -> new ApplicationCommand.DeclineProposal(
                        proposal, caller.person(), texts.keep(application, new DissentText(reason))),
                caller,
                context);
    }

    private Outcome<Application> carryOut(
            UUID id, Function<Application.Begun, ApplicationCommand> command, Caller caller, CommandContext context) {
        Ranking ranking = new Ranking(ranks);
        try {
            Outcome<Application> outcome = applications.handleVersioned(
                    id,
                    now -> {
                        Application.Begun application = known.as(Viewpoint.FUNDER, now.state(), caller);
                        // Possible once two organisations have turned out to be one.
                        if (caller.actsFor(application.parties().organisation())) {
                            throw new RejectedCommand(ApplicationRejection.CALL_IS_YOUR_OWN);
                        }
                        ApplicationCommand wanted = command.apply(application);
                        reserveIfApproving(now, wanted, context);
                        return ranking.ranked(now, wanted, context);
                    },
                    context);
            ranking.end(outcome);
            return outcome;
        } catch (MoneyRefused refused) {
            return new Outcome.Rejected<>(refused.reason());
        }
    }

    /** First the money, then the approval: what is between the two after a crash, {@code inbound} brings together. */
    private void reserveIfApproving(Versioned<Application> now, ApplicationCommand command, CommandContext context) {
        if (!context.isStaleAt(now.version())
                && ApplicationDecider.DECIDER.decide().apply(now.state(), command)
                        instanceof Decision.Accepted<ApplicationEvent>(ApplicationEvent.Approved approval)) {
            money.reserve(approval, command instanceof ApplicationCommand.Confirm it ? it.proposal() : null, context);
        }
    }

    private Verdict verdict(Application.Begun application, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Approval it ->
                new Verdict.Approval(
                        it.amount(),
                        keptIfAny(application, new DecisionText(it.conditions(), it.reasons(), null)),
                        it.reasons() != null);
            case Ruling.Refusal it ->
                new Verdict.Refusal(texts.keep(application, new DecisionText(null, it.reasons(), it.nextSteps())));
            case Ruling.Waiting it ->
                new Verdict.Waiting(
                        it.rank(), keptIfAny(application, new DecisionText(null, it.reasons(), it.nextSteps())));
        };
    }

    private @Nullable ContentRef keptIfAny(Application.Begun application, DecisionText text) {
        return text.isEmpty() ? null : texts.keep(application, text);
    }
}
