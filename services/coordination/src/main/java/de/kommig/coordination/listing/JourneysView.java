package de.kommig.coordination.listing;

import com.mongodb.client.model.Indexes;
import de.kommig.contracts.EventFamilies;
import de.kommig.coordination.journey.Journey;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The journeys: one document for each application, from its own events and from those of its round and its award. */
@Component
public final class JourneysView implements View {

    @Override
    public String name() {
        return "journeys";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic(), EventFamilies.ROUNDS.topic(), EventFamilies.AWARDS.topic());
    }

    @Override
    public Document apply(@Nullable Document document, ReceivedEvent event) {
        Journey journey = JourneyDocument.read(document, Entries.parties(event));
        return JourneyDocument.write(journey.with(Entries.of(event)));
    }

    @Override
    public List<Bson> indexes() {
        return List.of(
                newestFirst(JourneyDocument.SUBMITTED_AT),
                Indexes.compoundIndex(
                        Indexes.ascending(JourneyDocument.ORGANISATION), newestFirst(JourneyDocument.DRAFTED_AT)),
                Indexes.compoundIndex(
                        Indexes.ascending(JourneyDocument.PARTNERS), newestFirst(JourneyDocument.DRAFTED_AT)),
                Indexes.compoundIndex(
                        Indexes.ascending(JourneyDocument.FUNDER), newestFirst(JourneyDocument.SUBMITTED_AT)),
                Indexes.compoundIndex(
                        Indexes.ascending(JourneyDocument.REVIEWERS), newestFirst(JourneyDocument.SUBMITTED_AT)));
    }

    private static Bson newestFirst(String time) {
        return Indexes.descending(time, JourneyDocument.APPLICATION);
    }
}
