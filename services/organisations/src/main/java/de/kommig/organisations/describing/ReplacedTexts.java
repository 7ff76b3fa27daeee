package de.kommig.organisations.describing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Erases the words of profiles that are no longer an organisation's. The events that refer to them stay as they are, and so does the chain of
 * their hashes.
 */
@Component
public class ReplacedTexts {

    private final EventStore events;
    private final ProfileTexts texts;

    public ReplacedTexts(EventStore events, ProfileTexts texts) {
        this.events = events;
        this.texts = texts;
    }

    /** Erases all that an organisation has ever written in its profile but what it says now; all of it once it has been merged. */
    public void erase(UUID organisation) {
        ContentRef now = null;
        List<ContentRef> before = new ArrayList<>();
        for (OrganisationEvent event : history(organisation)) {
            ContentRef next = after(event, now);
            if (now != null && !now.equals(next)) {
                before.add(now);
            }
            now = next;
        }
        before.forEach(texts::erase);
    }

    private static @Nullable ContentRef after(OrganisationEvent event, @Nullable ContentRef now) {
        return switch (event) {
            case OrganisationEvent.ProfileChanged it -> it.profile().text();
            case OrganisationEvent.Merged it -> null;
            default -> now;
        };
    }

    private List<OrganisationEvent> history(UUID organisation) {
        return events.read(new StreamId(EventFamilies.ORGANISATIONS.aggregate(), organisation)).stream()
                .map(ReplacedTexts::decoded)
                .toList();
    }

    private static OrganisationEvent decoded(StoredEvent event) {
        return EventJson.read(
                event.data(), EventFamilies.ORGANISATIONS.recordOf(event.type()).orElseThrow());
    }
}
