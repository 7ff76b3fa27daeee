package de.kommig.applications.inbound;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.decider.Rejection;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Outcome;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** When a round of review opens, its application is under review; when it closes, the vote is known. */
@Component
class RoundsReaction implements Reaction {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final Commands commands;

    RoundsReaction(Aggregates<Application, ApplicationCommand, ApplicationEvent> applications, Commands commands) {
        this.applications = applications;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ROUNDS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case RoundEvent.Opened it -> send(it.parties().application(), new ApplicationCommand.StartReview(), event);
            case RoundEvent.Closed it ->
                send(it.parties().application(), new ApplicationCommand.RecordVote(it.vote()), event);
            default -> {
                // Assignments and single reviews do not move the application.
            }
        }
    }

    private void send(UUID application, ApplicationCommand command, ReceivedEvent cause) {
        Outcome<Application> outcome =
                applications.handle(application, command, commands.following(cause, "applications"));
        if (outcome instanceof Outcome.Rejected<Application>(var reason) && !isHarmless(reason)) {
            throw new UnexpectedRound(cause.stored().id(), reason);
        }
    }

    /** The organisation may withdraw while the round's event is on its way; the round then learns of that by itself. */
    private static boolean isHarmless(Rejection reason) {
        return reason.alreadyDone() || reason == ApplicationRejection.APPLICATION_IS_WITHDRAWN;
    }
}
