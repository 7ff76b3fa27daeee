package de.kommig.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The service as all tests of this module share it. */
public final class Running {

    public static final UUID CENTRE = UUID.randomUUID();
    public static final RunningService SERVICE = RunningService.start(
            NotificationsService.class, "notifications", "kommig.coordination-centre.id=" + CENTRE);

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final Api COORDINATOR = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), CENTRE);

    private Running() {}

    public static Api coordinator() {
        return COORDINATOR;
    }

    /** Stores events in the services they belong to, in order. */
    public static void happen(Object... events) {
        for (Object event : events) {
            assertThat(store(event).version()).isPositive();
        }
    }

    private static StoredEvent store(Object event) {
        return switch (event) {
            case ApplicationEvent e ->
                SERVICE.happensElsewhere(EventFamilies.APPLICATIONS, e.parties().application(), e);
            case RoundEvent e ->
                SERVICE.happensElsewhere(EventFamilies.ROUNDS, e.parties().application(), e);
            case CallEvent e -> SERVICE.happensElsewhere(EventFamilies.CALLS, e.call(), e);
            default -> throw new IllegalArgumentException("no event: " + event);
        };
    }

    /** The inbox as soon as it has that many entries. */
    public static JsonNode inbox(Api reader, int entries) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(reader.get("/api/inbox")
                                .expect(200)
                                .json()
                                .get("items")
                                .size())
                        .isEqualTo(entries));
        return reader.get("/api/inbox").expect(200).json();
    }
}
