package de.kommig.coordination.listing;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of organisations, {@code {name}}. */
@Component
final class OrganisationsView implements View {

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public Document apply(@Nullable Document document, ReceivedEvent event) {
        return switch (event.data()) {
            case OrganisationEvent.Registered registered -> new Document("name", registered.name());
            case OrganisationEvent.Renamed renamed -> new Document("name", renamed.name());
            default -> document == null ? new Document() : document;
        };
    }
}
