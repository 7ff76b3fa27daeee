package de.kommig.notifications.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.notifications.telling.Audience;
import de.kommig.notifications.telling.Kind;
import de.kommig.notifications.telling.Message;
import de.kommig.testing.Database;
import de.kommig.testing.Happenings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InboxesTest {

    private final MongoDatabase database = Database.empty();
    private final Inboxes inboxes = new Inboxes(database);
    private final Readings readings = new Readings(database);
    private final UUID person = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();

    @Test
    void give_back_what_was_put_in() {
        Message message = new Message(
                person,
                Audience.REVIEWER,
                Kind.APPROVED,
                event(1),
                Instant.parse("2026-11-23T09:00:00.120Z"),
                UUID.randomUUID(),
                Map.of("amount", "3200.50", "currency", "EUR"));
        inboxes.put(List.of(message));
        assertThat(inboxes.newest(Set.of(person), Optional.empty(), 10)).containsExactly(message);
        assertThat(inboxes.find(EntryId.of(message))).contains(message);
        assertThat(inboxes.find(new EntryId(organisation, message.event()))).isEmpty();
    }

    @Test
    void hold_a_message_once_however_often_it_is_put_in() {
        List<Message> messages = List.of(at(person, 1, 0), at(organisation, 1, 0));
        inboxes.put(messages.subList(0, 1));
        inboxes.put(messages);
        inboxes.put(messages);
        inboxes.put(List.of());
        assertThat(inboxes.count(Set.of(person))).isEqualTo(1);
        assertThat(inboxes.count(Set.of(person, organisation))).isEqualTo(2);
    }

    @Test
    void several_recipients_read_as_one_list_newest_first_whatever_came_in_first() {
        long seed = System.nanoTime();
        System.out.println("seed of several_recipients_read_as_one_list: " + seed);
        List<Message> messages = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> messages.add(at(i % 3 == 0 ? organisation : person, i, i * 40L)));
        List<Message> newestFirst = new ArrayList<>(messages);
        Collections.reverse(newestFirst);
        Collections.shuffle(messages, new Random(seed));
        messages.forEach(message -> inboxes.put(List.of(message)));
        inboxes.put(List.of(at(UUID.randomUUID(), 99, 99_000)));

        List<Message> read = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (int page = 0; page < 9; page++) {
            List<Message> next = inboxes.newest(Set.of(person, organisation), before, 7);
            read.addAll(next);
            before = Optional.of(Inboxes.position(next.getLast()));
        }
        assertThat(read).as("seed %d", seed).isEqualTo(newestFirst);
        assertThat(inboxes.newest(Set.of(person, organisation), before, 7)).isEmpty();
    }

    @Test
    void what_happened_at_the_same_time_is_listed_by_event_and_no_page_loses_it() {
        Message first = at(person, 1, 0);
        Message second = at(person, 2, 0);
        Message sameEventForTheOrganisation = new Message(
                organisation,
                second.audience(),
                second.kind(),
                second.event(),
                second.time(),
                second.subject(),
                second.facts());
        inboxes.put(List.of(second, first, sameEventForTheOrganisation));
        Set<UUID> both = Set.of(person, organisation);
        List<Message> all = inboxes.newest(both, Optional.empty(), 10);
        assertThat(all).hasSize(3).endsWith(first);
        assertThat(inboxes.newest(both, Optional.of(Inboxes.position(all.get(0))), 10))
                .isEqualTo(all.subList(1, 3));
        assertThat(inboxes.newest(both, Optional.of(Inboxes.position(all.get(1))), 10))
                .containsExactly(first);
    }

    @Test
    void a_full_second_sorts_before_its_fractions() {
        Message onTheSecond = at(person, 2, 0);
        Message later = at(person, 1, 5);
        inboxes.put(List.of(later, onTheSecond));
        assertThat(inboxes.newest(Set.of(person), Optional.empty(), 10)).containsExactly(later, onTheSecond);
    }

    @Test
    void reading_is_each_persons_own() {
        Message message = at(organisation, 1, 0);
        Message unread = at(organisation, 2, 0);
        List<EntryId> entries = List.of(EntryId.of(message), EntryId.of(unread));
        readings.read(person, EntryId.of(message), Happenings.START);
        readings.read(person, EntryId.of(message), Happenings.START.plusSeconds(60));
        assertThat(readings.readOf(person, entries)).containsExactly(EntryId.of(message));
        assertThat(readings.readOf(UUID.randomUUID(), entries)).isEmpty();
        assertThat(readings.readOf(person, List.of())).isEmpty();
        assertThat(readings.count(person, Set.of(person, organisation))).isEqualTo(1);
        assertThat(readings.count(person, Set.of(person))).isZero();
    }

    private static Message at(UUID recipient, int number, long millis) {
        return new Message(
                recipient,
                Audience.APPLICANT,
                Kind.SUBMITTED,
                event(number),
                Happenings.START.plusMillis(millis),
                UUID.randomUUID(),
                Map.of());
    }

    private static String event(int number) {
        return "application-00000000-0000-4000-8000-%012d/0000000001".formatted(number);
    }
}
