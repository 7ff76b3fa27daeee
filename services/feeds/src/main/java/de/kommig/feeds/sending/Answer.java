package de.kommig.feeds.sending;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of sending a message. */
public sealed interface Answer {

    /** How long it took. */
    Duration took();

    /**
     * The receiver has answered.
     *
     * @param status HTTP status
     * @param retryAfter how long it asks to be left alone ({@code Retry-After}), if it does
     * @param head the first KB of the answer, as UTF-8 with what is no text replaced
     */
    record Answered(int status, @Nullable Duration retryAfter, String head, Duration took) implements Answer {}

    /**
     * There was no answer.
     *
     * @param reason stable key, e.g. {@code timeout}, {@code connection-refused}, {@code address-not-allowed}, {@code tls}
     */
    record Unanswered(String reason, Duration took) implements Answer {}
}
