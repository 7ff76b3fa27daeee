package de.kommig.reviews.discussing;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.texts.Statements;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The panel discusses an application. */
@Service
public final class DiscussingApplication {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Statements statements;

    public DiscussingApplication(Aggregates<Round, RoundCommand, RoundEvent> rounds, Statements statements) {
        this.rounds = rounds;
        this.statements = statements;
    }

    /** A coordinator lets them begin, once there are enough reviews. */
    public Outcome<Round> open(UUID round, CommandContext context) {
        return rounds.handle(round, new RoundCommand.OpenDiscussion(), context);
    }

    /**
     * Somebody says something.
     *
     * @param contribution its id
     * @throws de.kommig.web.NotFound (404) when they take no part
     */
    public Outcome<Round> contribute(
            UUID round, UUID contribution, Participant participant, String text, CommandContext context) {
        return rounds.handle(
                round,
                state -> {
                    participant.in(state);
                    return new RoundCommand.Contribute(
                            contribution, participant.person(), participant.moderating(), statements.keep(round, text));
                },
                context);
    }

    /**
     * What has been said, oldest first.
     *
     * @throws de.kommig.web.NotFound (404) when they take no part
     */
    public List<Contribution> said(UUID round, Participant participant) {
        Round now = rounds.load(round).state();
        participant.in(now);
        return Conversation.of(rounds.history(round), now, participant);
    }
}
