package de.kommig.feeds.delivering;

import de.kommig.feeds.sending.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending something once.
 *
 * @param at when the answer was there, or it was clear that there would be none
 * @param status HTTP status; {@code null} without an answer
 * @param reason why there was no answer, e.g. {@code timeout}; {@code null} with one
 * @param answer the first KB of the answer; {@code null} without one
 * @param took how long it took
 */
public record Attempt(
        Instant at,
        @Nullable Integer status,
        @Nullable String reason,
        @Nullable String answer,
        Duration took) {

    static Attempt of(Answer answer, Instant at) {
        return switch (answer) {
            case Answer.Answered it -> new Attempt(at, it.status(), null, it.head(), it.took());
            case Answer.Unanswered it -> new Attempt(at, null, it.reason(), null, it.took());
        };
    }

    Document document() {
        Document document = new Document("at", Date.from(at)).append("took", took.toMillis());
        return status == null
                ? document.append("reason", reason)
                : document.append("status", status).append("answer", answer);
    }

    static Attempt of(Document document) {
        return new Attempt(
                document.getDate("at").toInstant(),
                document.getInteger("status"),
                document.getString("reason"),
                document.getString("answer"),
                Duration.ofMillis(document.getLong("took")));
    }
}
