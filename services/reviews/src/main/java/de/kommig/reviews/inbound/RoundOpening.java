package de.kommig.reviews.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A round opens by itself when an application is admitted, and ends when the application is withdrawn. Its id is the application's. */
@Component
public final class RoundOpening implements Reaction {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Commands commands;

    public RoundOpening(Aggregates<Round, RoundCommand, RoundEvent> rounds, Commands commands) {
        this.rounds = rounds;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "round-opening";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case ApplicationEvent.Admitted admitted ->
                carryOut(
                        admitted.parties().application(),
                        new RoundCommand.OpenRound(admitted.parties(), admitted.reviewers(), admitted.quorum()),
                        event);
            case ApplicationEvent.Withdrawn withdrawn ->
                carryOut(withdrawn.parties().application(), new RoundCommand.Abandon(), event);
            default -> {
                // Nothing else about an application concerns a round.
            }
        }
    }

    private void carryOut(UUID round, RoundCommand command, ReceivedEvent cause) {
        Outcome<Round> outcome = rounds.handle(round, command, commands.following(cause, "reviews"));
        if (outcome instanceof Outcome.Rejected<Round> rejected
                && !rejected.reason().alreadyDone()) {
            throw new IllegalStateException(cause.stored().id() + " cannot be followed: "
                    + rejected.reason().code());
        }
    }
}
