package de.kommig.contracts.call;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when one can apply, wherever and whenever. */
class LastSecondTest {

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "UTC",
            "America/St_Johns",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "Pacific/Chatham");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // The end of a day, noon, midnight; the day summer time begins and ends; leap day; the last second of a year.
        "2026-06-30T23:59:59, Europe/Berlin, 2026-06-30T21:59:59.999Z, 2026-06-30T22:00:00Z",
        "2026-06-30T12:00:00, Europe/Berlin, 2026-06-30T10:00:00.999Z, 2026-06-30T10:00:01Z",
        "2026-07-01T00:00:00, Europe/Berlin, 2026-06-30T22:00:00.999Z, 2026-06-30T22:00:01Z",
        "2026-03-29T23:59:59, Europe/Berlin, 2026-03-29T21:59:59.999Z, 2026-03-29T22:00:00Z",
        "2026-10-25T23:59:59, Europe/Berlin, 2026-10-25T22:59:59.999Z, 2026-10-25T23:00:00Z",
        "2028-02-29T23:59:59, Europe/Berlin, 2028-02-29T22:59:59.999Z, 2028-02-29T23:00:00Z",
        "2026-12-31T23:59:59, Asia/Kathmandu, 2026-12-31T18:14:59.999Z, 2026-12-31T18:15:00Z",
    })
    void the_second_that_is_named_still_belongs(LocalDateTime named, String zone, Instant inTime, Instant tooLate) {
        CallTerms call = closingAt(named.atZone(ZoneId.of(zone)).toInstant());

        assertThat(call.isOverAt(inTime)).isFalse();
        assertThat(call.isOverAt(tooLate)).isTrue();
    }

    @Test
    void the_second_that_is_named_for_an_outline_belongs_to_it_too() {
        Outline outline = new Outline(Instant.parse("2026-06-30T21:59:59.000Z"));

        assertThat(outline.isOverAt(Instant.parse("2026-06-30T21:59:59.999Z"))).isFalse();
        assertThat(outline.isOverAt(Instant.parse("2026-06-30T22:00:00.000Z"))).isTrue();
    }

    @Test
    void in_the_hour_that_comes_twice_each_second_is_one_of_them() {
        ZonedDateTime first = LocalDateTime.parse("2026-10-25T02:30:00").atZone(ZoneId.of("Europe/Berlin"));
        Instant second = first.withLaterOffsetAtOverlap().toInstant();

        assertThat(closingAt(first.withEarlierOffsetAtOverlap().toInstant()).isOverAt(second))
                .isTrue();
        assertThat(closingAt(second).isOverAt(second)).isFalse();
    }

    @Test
    void whoever_comes_in_the_second_that_a_clock_there_shows_is_in_time_and_nobody_later() {
        long seed = Long.getLong("kommig.last-second.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            Instant closes = Instant.ofEpochSecond(
                    1_700_000_000L + random.nextInt(1_000_000_000), random.nextInt(1_000_000_000));
            Instant now = closes.plusMillis(random.nextInt(5_001) - 2_500);
            CallTerms call = closingAt(closes);

            boolean sameSecond = now.atZone(zone)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .equals(closes.atZone(zone).truncatedTo(ChronoUnit.SECONDS));
            boolean inTime = sameSecond || now.isBefore(closes);
            assertThat(call.isOverAt(now))
                    .as("seed %s: %s, closing %s in %s", seed, now, closes, zone)
                    .isNotEqualTo(inTime);
        }
    }

    private static CallTerms closingAt(Instant closes) {
        return new CallTerms("Call", null, Instant.EPOCH, closes, Money.euros("1"), 1, 1);
    }
}
