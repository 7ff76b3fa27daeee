package de.kommig.reviews.assigning;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.texts.Statements;
import de.kommig.web.MessageBundles;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Nobody waits for a review of somebody who has had themselves erased (Art. 17 GDPR): they are released, and so replaced where the call was planned. What they
 * have handed in stays, under a pseudonym that belongs to nobody any more. That they have left is kept before their rounds are looked through, and each
 * question for a review comes by here too: so whichever of the two comes last finds the other.
 */
@Component
public class Departing {

    private final MongoCollection<Document> departed;
    private final OpenRounds open;
    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Statements statements;
    private final Clock clock;

    Departing(
            MongoDatabase database,
            OpenRounds open,
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            Statements statements,
            Clock clock) {
        this.departed = database.getCollection("departed_reviewers");
        this.open = open;
        this.rounds = rounds;
        this.statements = statements;
        this.clock = clock;
    }

    /** They are gone. Durable when this returns; doing it again finishes what broke off. */
    public void leave(UUID person) {
        Document gone = new Document("_id", person.toString());
        departed.replaceOne(gone, gone, new ReplaceOptions().upsert(true));
        open.waitingFor(person).forEach(round -> {
            String once = "departure of " + person + " from " + round;
            release(
                    round,
                    person,
                    CommandContext.bySystem(
                            "reviews", UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)), clock.instant()));
        });
    }

    /** Somebody has been asked for a review, who may be gone. */
    public void asked(UUID round, UUID person, CommandContext context) {
        if (departed.find(eq("_id", person.toString())).first() != null) {
            release(round, person, context);
        }
    }

    private void release(UUID round, UUID person, CommandContext context) {
        boolean awaited = rounds.load(round)
                .state()
                .assignmentOf(person)
                .filter(one -> one instanceof Assignment.Assigned || one instanceof Assignment.Accepted)
                .isPresent();
        if (awaited) {
            var unused = Objects.requireNonNull(rounds.handle(
                    round, state -> new RoundCommand.Release(person, statements.keep(round, why())), context));
        }
    }

    /** In both languages: who reads it is not known yet. */
    private static String why() {
        return Stream.of(Locale.GERMAN, Locale.ENGLISH)
                .map(language ->
                        MessageBundles.of("reviews.statements", language).getString("departed"))
                .collect(Collectors.joining("\n"));
    }
}
