package de.kommig.notifications.remembering;

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
final class OrganisationNamesView implements View {

    @Override
    public String name() {
        return "organisation-names";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public Document apply(@Nullable Document document, ReceivedEvent event) {
        return switch (event.data()) {
            case OrganisationEvent.Registered it -> new Document("name", it.name());
            case OrganisationEvent.Renamed it -> new Document("name", it.name());
            default -> document == null ? new Document() : document;
        };
    }
}
