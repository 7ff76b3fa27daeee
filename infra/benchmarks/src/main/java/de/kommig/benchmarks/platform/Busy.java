package de.kommig.benchmarks.platform;

import java.io.IOException;
import java.io.Serial;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The platform asks to come again later. */
final class Busy extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    private Busy(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /** For an answer that is none; its {@code Retry-After} counts if it is given in seconds, as the platform gives it. */
    static Busy of(HttpResponse<String> response) {
        String seconds = response.headers().firstValue("Retry-After").orElse("");
        return new Busy(
                response.statusCode() + " " + response.body(),
                seconds.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO);
    }

    /** How long to wait at least. */
    static Duration asked(IOException failed) {
        return failed instanceof Busy busy ? busy.retryAfter : Duration.ZERO;
    }
}
