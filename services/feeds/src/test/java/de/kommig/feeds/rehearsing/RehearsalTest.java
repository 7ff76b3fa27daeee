package de.kommig.feeds.rehearsing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.Stage;
import de.kommig.testing.EventSchemas;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RehearsalTest {

    private static final Instant BEGIN = Instant.parse("2026-11-28T12:00:00Z");

    private final UUID feed = UUID.randomUUID();
    private final UUID funder = UUID.randomUUID();

    @Test
    void an_approved_application_is_told_of_from_its_submission_to_the_end_of_its_award() {
        List<FeedEntry> entries = rehearsal(Ending.APPROVED, Duration.ZERO).entries();
        assertThat(entries.stream().map(FeedEntry::state).distinct())
                .containsExactly(
                        Stage.SUBMITTED,
                        Stage.RETURNED,
                        Stage.ADMITTED,
                        Stage.UNDER_REVIEW,
                        Stage.VOTED,
                        Stage.APPROVED,
                        Stage.NOTICED,
                        Stage.RUNNING,
                        Stage.PROOF_SUBMITTED,
                        Stage.CLOSED);
        assertThat(entries).hasSize(23);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void it_ends_as_it_was_asked_to(Ending ending) {
        Stage last = switch (ending) {
            case APPROVED -> Stage.CLOSED;
            case REJECTED -> Stage.REJECTED;
            case WAITLISTED -> Stage.WAITLISTED;
            case WITHDRAWN -> Stage.WITHDRAWN;
        };
        assertThat(rehearsal(ending, Duration.ZERO).entries().getLast().state()).isEqualTo(last);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void the_events_are_such_as_the_services_write(Ending ending) {
        assertThat(rehearsal(ending, Duration.ZERO).events()).allSatisfy(event -> EventSchemas.check(event.stored()));
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void every_entry_is_in_the_feed_that_it_was_made_for_and_can_be_told_from_a_real_one(Ending ending) {
        assertThat(rehearsal(ending, Duration.ZERO).entries()).allSatisfy(entry -> {
            assertThat(entry.feed()).isEqualTo(feed);
            assertThat(List.of(entry.application(), entry.call(), entry.organisation()))
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(id.toString()).startsWith(MadeUpIds.BEGINNING));
            assertThat(entry.eventId()).contains(entry.application().toString());
        });
    }

    @Test
    void whoever_goes_on_with_it_makes_the_same_entries_in_their_time() {
        Rehearsal one = rehearsal(Ending.REJECTED, Duration.ofSeconds(5));
        assertThat(rehearsal(one.id(), Ending.REJECTED, Duration.ofSeconds(5)).entries())
                .isEqualTo(one.entries());
        assertThat(one.entries().stream().map(FeedEntry::eventId)).doesNotHaveDuplicates();
        assertThat(one.entries().get(3).time()).isEqualTo(BEGIN.plusSeconds(15));
    }

    @Test
    void two_of_them_have_nothing_in_common() {
        assertThat(rehearsal(Ending.REJECTED, Duration.ZERO).application())
                .isNotEqualTo(rehearsal(Ending.REJECTED, Duration.ZERO).application());
    }

    private Rehearsal rehearsal(Ending ending, Duration pace) {
        return rehearsal(UUID.randomUUID(), ending, pace);
    }

    private Rehearsal rehearsal(UUID id, Ending ending, Duration pace) {
        return new Rehearsal(id, feed, funder, ending, pace, BEGIN);
    }
}
