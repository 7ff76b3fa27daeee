package de.kommig.reviews.listing;

import com.mongodb.client.model.Indexes;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One document for each application: under {@code application} what is known from its own events, under {@code round} what is known
 * from its round's. Neither part touches the other, so the order between the two streams makes no difference.
 */
@Component
public final class RoundsView implements View {

    static final String STATE = "round.state";
    static final String CALL = "round.call";
    /** The organisation that applies, as its application's own events say it. */
    static final String APPLICANT = "application.organisation";
    /** The call to which it is put, likewise; there before there is a round. */
    static final String APPLIED_TO = "application.call";
    /** When something of it was handed in first, if only an outline. */
    static final String FIRST_AT = "application.firstAt";

    static final String ASSIGNMENTS = "round.assignments";
    static final String REVIEWER = "round.assignments.reviewer";
    static final String DUE = "round.assignments.dueAt";

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic(), EventFamilies.ROUNDS.topic());
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        switch (event.data()) {
            case ApplicationEvent fact ->
                document.put(
                        "application",
                        ApplicationPart.after(
                                part(document, "application"),
                                fact,
                                event.stored().time()));
            case RoundEvent fact ->
                document.put(
                        "round",
                        RoundPart.after(
                                part(document, "round"), fact, event.stored().time()));
            default -> throw new IllegalArgumentException("no fact of these topics: " + event.data());
        }
        return document;
    }

    @Override
    public List<Bson> indexes() {
        Bson newestFirst = Indexes.descending(Position.TIME, Position.ID);
        return List.of(
                newestFirst,
                Indexes.ascending(CALL),
                Indexes.ascending(APPLICANT, FIRST_AT),
                Indexes.ascending(APPLIED_TO),
                Indexes.compoundIndex(Indexes.ascending(STATE), newestFirst),
                Indexes.compoundIndex(Indexes.ascending(REVIEWER), newestFirst),
                Indexes.ascending(STATE, DUE));
    }

    private static Document part(Document document, String name) {
        Document part = document.get(name, Document.class);
        return part == null ? new Document() : part;
    }
}
