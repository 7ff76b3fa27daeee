package de.kommig.eventstore.handling;

import static de.kommig.eventstore.TestEvents.NOON;
import static de.kommig.eventstore.TestEvents.edited;
import static de.kommig.eventstore.TestEvents.newEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.ChainHash;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final UUID id = UUID.randomUUID();
    private final Commands commands = new Commands(Clock.fixed(NOON, ZoneOffset.UTC));
    private final StoredEvent first =
            ChainHash.link(new StreamId("application", id), null, newEvent(edited(id, "a"), NOON));

    @Test
    void the_same_event_always_leads_to_the_same_command() {
        CommandContext once = commands.following(new ReceivedEvent(first, "data"), "reviews");
        CommandContext again = commands.following(new ReceivedEvent(first, "data"), "reviews");

        assertThat(again.commandId()).isEqualTo(once.commandId());
    }

    @Test
    void other_events_and_other_services_lead_to_other_commands() {
        StoredEvent second = ChainHash.link(first.stream(), first, newEvent(edited(id, "b"), NOON));
        UUID command =
                commands.following(new ReceivedEvent(first, "data"), "reviews").commandId();

        assertThat(commands.following(new ReceivedEvent(second, "data"), "reviews")
                        .commandId())
                .isNotEqualTo(command);
        assertThat(commands.following(new ReceivedEvent(first, "data"), "feeds").commandId())
                .isNotEqualTo(command);
    }

    @Test
    void who_finishes_a_command_carries_it_out_again_for_the_same_person() {
        UUID command = UUID.randomUUID();
        NewEvent caused =
                new NewEvent("type", "/s/s", NOON, "schema", "a-run", command + "/digest/of/it", "somebody", "{}");
        ReceivedEvent event = new ReceivedEvent(ChainHash.link(first.stream(), first, caused), "data");

        assertThat(commands.again(event))
                .isEqualTo(
                        new CommandContext(command, "digest/of/it", "somebody", "a-run", NOON, OptionalLong.empty()));
        assertThat(commands.again(event).causationId()).isEqualTo(caused.causationId());
    }

    @Test
    void a_command_without_a_digest_is_carried_out_again_without_one() {
        ReceivedEvent event = new ReceivedEvent(first, "data");

        assertThat(commands.again(event).causationId()).isEqualTo(first.causationId());
    }

    @Test
    void the_service_acts_now_and_carries_the_correlation_on() {
        CommandContext context = commands.following(new ReceivedEvent(first, "data"), "reviews");

        assertThat(context.actor()).isEqualTo("system:reviews");
        assertThat(context.now()).isEqualTo(NOON);
        assertThat(context.correlationId()).isEqualTo("a-run");
        assertThat(context.expectedVersion()).isEmpty();
    }
}
