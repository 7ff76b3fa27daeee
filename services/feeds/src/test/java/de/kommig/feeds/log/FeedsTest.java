package de.kommig.feeds.log;

import static de.kommig.testing.Happenings.admitted;
import static de.kommig.testing.Happenings.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedRules;
import de.kommig.testing.Database;
import de.kommig.testing.Happenings;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedsTest {

    private static final String SUBMITTED = "de.kommig.application.submitted.v1";
    private static final String ADMITTED = "de.kommig.application.admitted.v1";

    private final Feeds feeds = new Feeds(Database.empty());
    private final UUID funder = UUID.randomUUID();

    /** 1 submitted, 2 admitted, 3 submitted, 4 admitted … 12 admitted; and a feed of somebody else. */
    @BeforeEach
    void sixApplications() {
        Appending appending = new Appending(feeds);
        for (int i = 0; i < 6; i++) {
            for (UUID each : List.of(funder, UUID.randomUUID())) {
                Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), each, UUID.randomUUID());
                for (ReceivedEvent event : List.of(
                        Happenings.received(submitted(parties), 1), Happenings.received(admitted(parties), 2))) {
                    appending.append(FeedRules.entry(event, Case.UNKNOWN).orElseThrow());
                }
            }
        }
    }

    @Test
    void are_read_in_order_from_anywhere_to_anywhere() {
        assertThat(numbers(0, 12, Set.of(), 100)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(numbers(4, 12, Set.of(), 3)).containsExactly(5L, 6L, 7L);
        assertThat(numbers(4, 6, Set.of(), 100)).containsExactly(5L, 6L);
        assertThat(numbers(12, 12, Set.of(), 100)).isEmpty();
        assertThat(numbers(Long.MAX_VALUE, Long.MAX_VALUE, Set.of(), 100)).isEmpty();
    }

    @Test
    void a_filter_keeps_the_numbers() {
        assertThat(numbers(3, 12, Set.of(SUBMITTED), 2)).containsExactly(5L, 7L);
        assertThat(numbers(9, 12, Set.of(SUBMITTED, ADMITTED), 100)).containsExactly(10L, 11L, 12L);
        assertThat(numbers(0, 12, Set.of("de.kommig.round.closed.v1"), 100)).isEmpty();
    }

    private List<Long> numbers(long after, long upTo, Set<String> types, int limit) {
        return feeds.read(funder, after, upTo, types, limit).stream()
                .map(NumberedEntry::sequence)
                .toList();
    }
}
