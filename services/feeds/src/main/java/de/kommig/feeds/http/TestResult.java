package de.kommig.feeds.http;

import de.kommig.feeds.sending.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What came of a test.
 *
 * @param status HTTP status of the receiver's answer, if there was one
 * @param reason why there was none, e.g. {@code timeout}
 * @param answer the first KB of it
 * @param tookMillis how long it took
 */
record TestResult(
        @Nullable Integer status,
        @Nullable String reason,
        @Nullable String answer,
        long tookMillis) {

    static TestResult of(Answer answer) {
        return switch (answer) {
            case Answer.Answered it ->
                new TestResult(it.status(), null, it.head(), it.took().toMillis());
            case Answer.Unanswered it ->
                new TestResult(null, it.reason(), null, it.took().toMillis());
        };
    }
}
