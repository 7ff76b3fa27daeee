package de.kommig.feeds.delivering;

import de.kommig.feeds.sending.Answer;
import de.kommig.feeds.sending.Answer.Answered;
import de.kommig.feeds.sending.Answer.Unanswered;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Decides what follows from an attempt. Knows no clock and no database. */
final class Judging {

    private static final int GONE = 410;
    /** What gateways answer for a receiver that they do not reach (RFC 9110, 15.6.3 to 15.6.5). */
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);

    private final RetrySchedule schedule;
    private final RandomGenerator random;

    /** @param random for the jitter */
    Judging(RetrySchedule schedule, RandomGenerator random) {
        this.schedule = schedule;
        this.random = random;
    }

    /**
     * Anything but 2xx is a failure, a redirect too (Standard Webhooks 1.0, "Success and failure"): who follows one sends what is signed for one
     * address to another.
     *
     * @param arrived when the webhook last took something; {@code null} when it never has
     */
    Ruling rule(Waiting tried, Answer answer, Instant now, @Nullable Instant arrived) {
        return switch (answer) {
            case Answered it when it.status() >= 200 && it.status() < 300 -> new Ruling.Delivered();
            case Answered it when it.status() == GONE -> new Ruling.Stop(true);
            case Answered it -> failed(tried, it.retryAfter(), AWAY.contains(it.status()), now, arrived);
            case Unanswered it -> failed(tried, null, true, now, arrived);
        };
    }

    private Ruling failed(
            Waiting tried, @Nullable Duration asked, boolean away, Instant now, @Nullable Instant arrived) {
        Optional<Duration> wait = schedule.after(tried.attempts() + 1, asked, random);
        if (wait.isPresent()) {
            return new Ruling.Again(now.plus(wait.get()), away && asked == null);
        }
        Instant first = tried.first() == null ? now : tried.first();
        boolean nothingArrives = arrived == null || arrived.isBefore(first);
        return nothingArrives ? new Ruling.Stop(false) : new Ruling.GivenUp();
    }
}
