package de.kommig.notifications.remembering;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose each application is, to which call, and what it is called now, {@code {organisation, call, title?}}: also while it is a draft, which those know who
 * are asked to take part.
 */
@Component
final class DraftsView implements View {

    static final String ORGANISATION = "organisation";
    static final String CALL = "call";
    static final String TITLE = "title";

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic());
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        Parties.of(event.data())
                .ifPresent(parties -> document.append(
                                ORGANISATION, parties.organisation().toString())
                        .append(CALL, parties.call().toString()));
        return switch (event.data()) {
            case ApplicationEvent.Drafted it -> document.append(TITLE, it.title());
            case ApplicationEvent.Edited it -> document.append(TITLE, it.title());
            case ApplicationEvent.OutlineSubmitted it -> document.append(TITLE, it.title());
            case ApplicationEvent.Submitted it -> document.append(TITLE, it.title());
            case ApplicationEvent.Resubmitted it -> document.append(TITLE, it.title());
            default -> document;
        };
    }
}
