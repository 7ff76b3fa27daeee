package de.kommig.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.organisations.OrganisationsService;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventSchemasExtensionTest {

    private static final RunningService SERVICE = RunningService.start(OrganisationsService.class, "organisations");
    private static final String TYPE = "de.kommig.organisation.registered.v1";

    @Test
    void an_event_that_does_not_fit_fails_the_class_that_stored_it_and_no_other() {
        StreamId stream = new StreamId("organisation", UUID.randomUUID());
        String data = "{\"organisation\":\"" + stream.id() + "\",\"surprise\":1}";
        var event = new NewEvent(
                TYPE,
                "/organisations/organisations",
                Instant.now(),
                "https://kommig.de/schemas/" + TYPE + ".json",
                "test",
                UUID.randomUUID().toString(),
                "system:test",
                data);
        SERVICE.bean(EventStore.class).append(stream, null, event);

        assertThatThrownBy(EventSchemasExtension::checkNewEvents)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(TYPE)
                .hasMessageContaining("surprise");
        assertThatCode(EventSchemasExtension::checkNewEvents).doesNotThrowAnyException();
    }
}
