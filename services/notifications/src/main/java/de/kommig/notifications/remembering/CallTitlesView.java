package de.kommig.notifications.remembering;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.call.CallEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The titles of calls, {@code {name}}; nothing of a call that is still its funder's draft. */
@Component
final class CallTitlesView implements View {

    @Override
    public String name() {
        return "call-titles";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.CALLS.topic());
    }

    @Override
    public Document apply(@Nullable Document document, ReceivedEvent event) {
        return switch (event.data()) {
            case CallEvent.Published it -> new Document("name", it.terms().title());
            case CallEvent.Amended it -> new Document("name", it.terms().title());
            default -> document == null ? new Document() : document;
        };
    }
}
