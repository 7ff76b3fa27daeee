package de.kommig.eventstore;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.store.NewEvent;
import java.time.Instant;
import java.util.UUID;

/** Events about applications, as small as they can be. */
public final class TestEvents {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00.000Z");

    private TestEvents() {}

    /** The application's title is now this. */
    public static ApplicationEvent edited(UUID application, String title) {
        return new ApplicationEvent.Edited(
                parties(application), title, Money.euros("100.00"), new ContentRef("none", "00".repeat(32)));
    }

    public static Parties parties(UUID application) {
        return new Parties(application, new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    }

    /** The event as it goes into the store. */
    public static NewEvent newEvent(ApplicationEvent event) {
        return newEvent(event, Instant.now());
    }

    public static NewEvent newEvent(ApplicationEvent event, Instant time) {
        String type = EventFamilies.APPLICATIONS.typeOf(event);
        return new NewEvent(
                type,
                EventFamilies.APPLICATIONS.source(),
                time,
                EventFamilies.APPLICATIONS.schemaUrl(type),
                "a-run",
                UUID.randomUUID().toString(),
                "system:test",
                EventJson.write(event));
    }
}
