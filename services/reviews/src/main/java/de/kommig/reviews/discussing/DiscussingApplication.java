package de.kommig.reviews.discussing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.store.StreamId;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The panel discusses an application. */
@Service
public final class DiscussingApplication {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final ContentStore contents;

    public DiscussingApplication(Aggregates<Round, RoundCommand, RoundEvent> rounds, ContentStore contents) {
        this.rounds = rounds;
        this.contents = contents;
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
                    StreamId owner = new StreamId(EventFamilies.ROUNDS.aggregate(), round);
                    ContentRef said = contents.put(owner, EventJson.write(new Said(text)));
                    return new RoundCommand.Contribute(
                            contribution, participant.person(), participant.moderating(), said);
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
