package de.kommig.feeds.log;

import static de.kommig.testing.Happenings.admitted;
import static de.kommig.testing.Happenings.drafted;
import static de.kommig.testing.Happenings.received;
import static de.kommig.testing.Happenings.submitted;
import static de.kommig.testing.RoundHappenings.opened;
import static de.kommig.testing.RoundHappenings.reviewed;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.FeedRules;
import de.kommig.testing.Happenings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedCheckTest {

    private final Parties parties = Happenings.someParties();
    private final UUID funder = parties.funder();
    private final List<ReceivedEvent> events = List.of(
            received(drafted(parties), 1),
            received(submitted(parties), 2),
            received(admitted(parties), 3),
            received(opened(parties), 1),
            received(reviewed(parties, UUID.randomUUID()), 2),
            received(reviewed(parties, UUID.randomUUID()), 3));

    @Test
    void a_feed_as_it_should_be_has_no_deviations() {
        assertThat(check().deviations(funder, feed())).isEmpty();
        assertThat(check().size(funder)).isEqualTo(4);
        assertThat(check().deviations(UUID.randomUUID(), List.of())).isEmpty();
    }

    @Test
    void the_order_in_which_the_events_are_read_does_not_matter() {
        List<ReceivedEvent> backwards = new ArrayList<>(events);
        Collections.reverse(backwards);
        assertThat(new FeedCheck(backwards).deviations(funder, feed())).isEmpty();
    }

    @Test
    void a_missing_entry_is_seen() {
        assertThat(check().deviations(funder, feed().subList(0, 3)))
                .singleElement()
                .asString()
                .endsWith("is missing");
    }

    @Test
    void an_entry_there_twice_is_seen() {
        List<NumberedEntry> feed = new ArrayList<>(feed());
        feed.add(new NumberedEntry(5, feed.getLast().entry()));
        assertThat(check().deviations(funder, feed)).singleElement().asString().contains("there twice");
    }

    @Test
    void a_gap_in_the_numbers_is_seen() {
        List<NumberedEntry> feed = new ArrayList<>(feed());
        feed.set(3, new NumberedEntry(5, feed.getLast().entry()));
        assertThat(check().deviations(funder, feed)).containsExactly("number 5 stands where 4 should");
    }

    @Test
    void events_of_a_case_out_of_order_are_seen() {
        List<NumberedEntry> feed = feed();
        List<NumberedEntry> swapped = List.of(
                new NumberedEntry(1, feed.get(1).entry()),
                new NumberedEntry(2, feed.get(0).entry()),
                feed.get(2),
                feed.get(3));
        assertThat(check().deviations(funder, swapped))
                .singleElement()
                .asString()
                .endsWith("comes after version 3");
    }

    @Test
    void another_content_is_seen() {
        List<NumberedEntry> feed = new ArrayList<>(feed());
        FeedEntry first = feed.getFirst().entry();
        FeedEntry changed = new FeedEntry(
                first.feed(),
                first.eventId(),
                first.type(),
                first.time().plusMillis(1),
                first.application(),
                first.call(),
                first.organisation(),
                first.state(),
                first.amounts(),
                first.reviews(),
                first.vote());
        feed.set(0, new NumberedEntry(1, changed));
        assertThat(check().deviations(funder, feed)).singleElement().asString().contains("should read");
    }

    private FeedCheck check() {
        return new FeedCheck(events);
    }

    private List<NumberedEntry> feed() {
        List<NumberedEntry> feed = new ArrayList<>();
        Case known = Case.UNKNOWN;
        for (ReceivedEvent event : events) {
            known = known.after(event);
            FeedRules.entry(event, known).ifPresent(entry -> feed.add(new NumberedEntry(feed.size() + 1, entry)));
        }
        return feed;
    }
}
