package de.kommig.reviews.calls;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.call.ReviewPolicy;
import de.kommig.reviews.RatedCalls;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownCallTest {

    private static KnownCall call(@Nullable Integer days) {
        return new KnownCall(
                UUID.randomUUID(),
                UUID.randomUUID(),
                RatedCalls.terms(RatedCalls.RUBRIC, new ReviewPolicy(false, false, days)));
    }

    @Test
    void a_review_is_due_with_the_last_second_of_a_day_where_the_call_is() {
        // Asked at half past midnight in Berlin, still the day before in Greenwich.
        assertThat(call(14).dueFor(Instant.parse("2026-07-01T22:30:00Z")))
                .contains(Instant.parse("2026-07-16T21:59:59Z"));
    }

    @Test
    void days_are_days_also_where_the_clocks_change() {
        assertThat(call(1).dueFor(Instant.parse("2026-10-24T10:00:00Z")))
                .contains(Instant.parse("2026-10-25T22:59:59Z"));
    }

    @Test
    void a_call_without_days_gives_no_deadline() {
        assertThat(call(null).dueFor(Instant.parse("2026-07-01T22:30:00Z"))).isEmpty();
    }
}
