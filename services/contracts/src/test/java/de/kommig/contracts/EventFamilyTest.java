package de.kommig.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.application.ApplicationEvent;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventFamilyTest {

    sealed interface LampEvent {
        record SwitchedOn() implements LampEvent {}

        record SwitchedOnV2(int brightness) implements LampEvent {}
    }

    private final EventFamily<LampEvent> lamps = EventFamily.of(LampEvent.class, "lamp", "/house/lamps");

    @Test
    void a_type_follows_from_the_name_of_its_record() {
        Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        assertThat(EventFamilies.APPLICATIONS.typeOf(new ApplicationEvent.ReviewStarted(parties)))
                .isEqualTo("de.kommig.application.review-started.v1");
    }

    @Test
    void a_record_named_V2_is_the_second_major_version_of_the_same_fact() {
        assertThat(lamps.typeOf(new LampEvent.SwitchedOnV2(3))).isEqualTo("de.kommig.lamp.switched-on.v2");
        assertThat(lamps.recordOf("de.kommig.lamp.switched-on.v1")).contains(LampEvent.SwitchedOn.class);
    }

    @Test
    void a_type_that_a_newer_service_writes_has_no_record_yet() {
        assertThat(lamps.recordOf("de.kommig.lamp.exploded.v1")).isEmpty();
    }

    @Test
    void an_event_of_another_family_has_no_type_here() {
        assertThatThrownBy(() -> EventFamilies.CALLS.typeOf(new LampEvent.SwitchedOn()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_topic_is_the_last_segment_of_the_source() {
        assertThat(EventFamilies.all().stream().map(EventFamily::topic))
                .containsExactly(
                        "kommig.organisations",
                        "kommig.calls",
                        "kommig.applications",
                        "kommig.rounds",
                        "kommig.budgets",
                        "kommig.awards",
                        "kommig.projects",
                        "kommig.deadlines",
                        "kommig.feeds",
                        "kommig.webhooks",
                        "kommig.mirrors");
        assertThat(EventFamilies.ofTopic("kommig.rounds")).contains(EventFamilies.ROUNDS);
        assertThat(EventFamilies.ofTopic("kommig.people")).isEmpty();
    }
}
